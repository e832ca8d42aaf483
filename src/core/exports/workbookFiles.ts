import type { Steps } from '../model';
import { attributes, escaped, type Attributes } from '../xml';
import { MAIN, RELATIONSHIPS, stylesXml, XML } from './ooxml';
import { SharedTexts, writingSheet, type Sheet } from './sheet';
import { ArchiveFile } from './zip';

export interface WorkbookFacts {
  readonly title: string;
  /** The day of its content, `2026-11-21`. */
  readonly modified: string;
}

/** The files of an Excel workbook, as the Open Packaging Conventions of ECMA-376 part 2 put them together. The first sheet is shown. */
export function* writingFiles(sheets: readonly Sheet[], facts: WorkbookFacts): Steps<readonly ArchiveFile[]> {
  const texts = new SharedTexts();
  const written: ArchiveFile[] = [];
  for (const [i, sheet] of sheets.entries()) {
    const file = new ArchiveFile(`xl/worksheets/${sheetName(i)}`);
    const addresses = yield* writingSheet(sheet, i === 0, texts, file);
    written.push(file);
    if (addresses.length > 0) written.push(outwards(i, addresses));
  }
  const shared = new ArchiveFile('xl/sharedStrings.xml');
  yield* texts.writing(shared);
  return [
    fileOf('[Content_Types].xml', contentTypes(sheets.length)),
    fileOf('_rels/.rels', relationshipList(ROOT)),
    fileOf('docProps/core.xml', properties(facts)),
    fileOf('xl/workbook.xml', workbookXml(sheets)),
    fileOf('xl/_rels/workbook.xml.rels', relationshipList(partsOf(sheets.length))),
    fileOf('xl/styles.xml', stylesXml()),
    shared,
    ...written,
  ];
}

function fileOf(path: string, text: string): ArchiveFile {
  return new ArchiveFile(path).add(text);
}

function sheetName(index: number): string {
  return `sheet${index + 1}.xml`;
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypes(sheets: number): string {
  const parts: readonly (readonly [path: string, type: string])[] = [
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['xl/workbook.xml', `${OFFICE}.sheet.main+xml`],
    ['xl/styles.xml', `${OFFICE}.styles+xml`],
    ['xl/sharedStrings.xml', `${OFFICE}.sharedStrings+xml`],
    ...Array.from(
      { length: sheets },
      (_, i) => [`xl/worksheets/${sheetName(i)}`, `${OFFICE}.worksheet+xml`] as const,
    ),
  ];
  return [
    `${XML}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...parts.map(([path, type]) => `<Override${attributes({ PartName: `/${path}`, ContentType: type })}/>`),
    '</Types>',
  ].join('');
}

interface Relationship {
  readonly Type: string;
  readonly Target: string;
  readonly TargetMode?: 'External';
}

const ROOT: readonly Relationship[] = [
  { Type: `${RELATIONSHIPS}/officeDocument`, Target: 'xl/workbook.xml' },
  { Type: `${PACKAGE}/relationships/metadata/core-properties`, Target: 'docProps/core.xml' },
];

/** Sheets first, so that the first one is `rId1`. */
function partsOf(sheets: number): readonly Relationship[] {
  return [
    ...Array.from({ length: sheets }, (_, i) => {
      return { Type: `${RELATIONSHIPS}/worksheet`, Target: `worksheets/${sheetName(i)}` };
    }),
    { Type: `${RELATIONSHIPS}/styles`, Target: 'styles.xml' },
    { Type: `${RELATIONSHIPS}/sharedStrings`, Target: 'sharedStrings.xml' },
  ];
}

function outwards(index: number, addresses: readonly string[]): ArchiveFile {
  const all = addresses.map((address): Relationship => {
    return { Type: `${RELATIONSHIPS}/hyperlink`, Target: address, TargetMode: 'External' };
  });
  return fileOf(`xl/worksheets/_rels/${sheetName(index)}.rels`, relationshipList(all));
}

/** They are called `rId1`, `rId2` and so on. */
function relationshipList(all: readonly Relationship[]): string {
  const list = all.map((each, i) => `<Relationship${attributes({ Id: `rId${i + 1}`, ...each })}/>`);
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function properties({ title, modified }: WorkbookFacts): string {
  const names = {
    'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  };
  const day = `<dcterms:modified xsi:type="dcterms:W3CDTF">${modified}T00:00:00Z</dcterms:modified>`;
  return `${XML}<cp:coreProperties${attributes(names)}><dc:title>${escaped(title)}</dc:title>${day}</cp:coreProperties>`;
}

function workbookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(({ name }, i) => {
    return `<sheet${attributes({ name, sheetId: i + 1, 'r:id': `rId${i + 1}` })}/>`;
  });
  const names = sheets.flatMap((sheet, i) => [...filterName(sheet, i), ...titleName(sheet, i)]);
  return [
    `${XML}<workbook${attributes({ xmlns: MAIN, 'xmlns:r': RELATIONSHIPS })}>`,
    '<bookViews><workbookView activeTab="0"/></bookViews>',
    `<sheets>${list.join('')}</sheets>`,
    ...(names.length === 0 ? [] : [`<definedNames>${names.join('')}</definedNames>`]),
    '</workbook>',
  ].join('');
}

/** Excel looks for the cells that are filtered under a name of its own. */
function filterName({ name, filtered }: Sheet, index: number): readonly string[] {
  if (filtered === undefined) return [];
  const range = filtered.replaceAll(/([A-Z]+)(\d+)/gu, '$$$1$$$2');
  return [ownName('_xlnm._FilterDatabase', index, `'${name}'!${range}`, { hidden: 1 })];
}

/** What stays in sight from the top is printed on each page. */
function titleName({ name, frozen: { rows } }: Sheet, index: number): readonly string[] {
  return rows === 0 ? [] : [ownName('_xlnm.Print_Titles', index, `'${name}'!$1:$${rows}`)];
}

function ownName(name: string, sheet: number, range: string, more: Attributes = {}): string {
  return `<definedName${attributes({ name, localSheetId: sheet, ...more })}>${escaped(range)}</definedName>`;
}
