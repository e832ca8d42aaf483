import type { Steps } from '../model';
import { attributes, escaped } from '../xml';
import { MAIN, RELATIONSHIPS, STYLES, XML, type CellStyle } from './ooxml';
import type { ArchiveFile } from './zip';

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  /** How wide columns are, in characters. */
  readonly widths: readonly number[];
  /** How much stays in sight, from the top and from the left. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The cells that filters stand over, with their header: `A1:D20`. */
  readonly filtered: string | undefined;
  /** How many lines of text a row is high, by its number, counted from 1, where that is not one. */
  readonly heights: ReadonlyMap<number, number>;
  /** True where all columns fit on the width of a printed page. */
  readonly isFitted: boolean;
  /** Made as they are written. */
  readonly rows: Iterable<readonly SheetCell[]>;
}

export type SheetCell = CellValue | StyledCell;

/** Null and an empty text are empty cells. */
type CellValue = string | number | boolean | null;

interface StyledCell {
  readonly value: CellValue;
  readonly style: CellStyle;
  readonly link?: SheetLink;
}

/** Where a cell leads: a place in the workbook, `'work_items'!A7`, or an address of the web. */
export type SheetLink = { readonly place: string } | { readonly address: string };

/** Texts that stand in several cells are written once. */
export class SharedTexts {
  private readonly places = new Map<string, number>();

  placeOf(text: string): number {
    const known = this.places.get(text) ?? this.places.size;
    if (known === this.places.size) this.places.set(text, known);
    return known;
  }

  *writing(file: ArchiveFile): Steps<void> {
    const count = this.places.size;
    file.add(`${XML}<sst${attributes({ xmlns: MAIN, uniqueCount: count })}>`);
    yield* inPieces(file, this.places.keys(), (text) => {
      return `<si><t xml:space="preserve">${escaped(coded(text))}</t></si>`;
    });
    file.add('</sst>');
  }
}

/** How many rows, texts or links are written between two steps. */
const STEP = 50;

function* inPieces<T>(file: ArchiveFile, all: Iterable<T>, write: (each: T) => string): Steps<void> {
  let piece: string[] = [];
  for (const each of all) {
    piece.push(write(each));
    if (piece.length < STEP) continue;
    file.add(piece.join(''));
    piece = [];
    yield;
  }
  file.add(piece.join(''));
}

/**
 * Writes a sheet in the form of Excel, ECMA-376 part 1, 18.3.
 *
 * @returns the addresses of the web that it leads to: the first one is called `rId1`
 */
export function* writingSheet(
  sheet: Sheet,
  isFirst: boolean,
  texts: SharedTexts,
  file: ArchiveFile,
): Steps<readonly string[]> {
  const links: Link[] = [];
  const letters = sheet.widths.map((_, i) => lettersOf(i));
  let line = 0;
  file.add(openingOf(sheet, isFirst));
  yield* inPieces(file, sheet.rows, (row) => {
    line++;
    const cells = row.map((cell, i) => cellXml(cell, `${letters[i] ?? lettersOf(i)}${line}`, texts, links));
    return `<row r="${line}"${heightOf(sheet.heights.get(line))}>${cells.join('')}</row>`;
  });
  file.add('</sheetData>');
  if (sheet.filtered !== undefined) file.add(`<autoFilter${attributes({ ref: sheet.filtered })}/>`);
  const addresses = yield* writingLinks(links, file);
  file.add(`${pageXml(sheet)}</worksheet>`);
  return addresses;
}

/** A line is 15 points high. Not every program finds out by itself how much room a text needs. */
function heightOf(lines: number | undefined): string {
  return lines === undefined ? '' : ` ht="${lines * 15}" customHeight="1"`;
}

interface Link {
  readonly cell: string;
  readonly link: SheetLink;
}

function* writingLinks(links: readonly Link[], file: ArchiveFile): Steps<readonly string[]> {
  const addresses: string[] = [];
  if (links.length === 0) return addresses;
  file.add('<hyperlinks>');
  yield* inPieces(file, links, ({ cell, link }) => {
    if ('place' in link) return `<hyperlink${attributes({ ref: cell, location: link.place })}/>`;
    addresses.push(link.address);
    return `<hyperlink${attributes({ ref: cell, 'r:id': `rId${addresses.length}` })}/>`;
  });
  file.add('</hyperlinks>');
  return addresses;
}

/** Pages lie on their side. */
function pageXml({ isFitted }: Sheet): string {
  return `<pageSetup${attributes({ orientation: 'landscape', ...(isFitted && { fitToHeight: 0 }) })}/>`;
}

function openingOf({ widths, frozen, isFitted }: Sheet, isFirst: boolean): string {
  const columns = widths.map((width, i) => {
    return `<col${attributes({ min: i + 1, max: i + 1, width, customWidth: 1 })}/>`;
  });
  const view = { ...(isFirst && { tabSelected: 1 }), workbookViewId: 0 };
  return [
    `${XML}<worksheet${attributes({ xmlns: MAIN, 'xmlns:r': RELATIONSHIPS })}>`,
    isFitted ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    `<sheetViews><sheetView${attributes(view)}>${paneXml(frozen)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.join('')}</cols>`,
    '<sheetData>',
  ].join('');
}

function paneXml({ rows, columns }: Sheet['frozen']): string {
  if (rows === 0) return '';
  const pane = {
    ...(columns > 0 && { xSplit: columns }),
    ySplit: rows,
    topLeftCell: `${lettersOf(columns)}${rows + 1}`,
    activePane: columns > 0 ? 'bottomRight' : 'bottomLeft',
    state: 'frozen',
  };
  return `<pane${attributes(pane)}/>`;
}

function cellXml(cell: SheetCell, ref: string, texts: SharedTexts, links: Link[]): string {
  const isStyled = typeof cell === 'object' && cell !== null;
  const value = isStyled ? cell.value : cell;
  if (value === null || value === '') return '';
  if (isStyled && cell.link) links.push({ cell: ref, link: cell.link });
  const own = `r="${ref}"${isStyled ? ` s="${STYLES.indexOf(cell.style)}"` : ''}`;
  if (typeof value === 'string') return `<c ${own} t="s"><v>${texts.placeOf(value)}</v></c>`;
  return typeof value === 'boolean'
    ? `<c ${own} t="b"><v>${value ? 1 : 0}</v></c>`
    : `<c ${own}><v>${value}</v></c>`;
}

/** What XML cannot hold, and a text that is such a code, by its code, `_x000D_`: ECMA-376 part 1, 22.9.2.19. */
function coded(text: string): string {
  return text.replace(
    /[^\P{Cc}\t\n\u007F-\u009F]|_(?=x[0-9A-Fa-f]{4}_)/gu,
    (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

/** The letters of a column: A, B … Z, AA. */
export function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${lettersOf(Math.floor(column / 26) - 1)}${last}`;
}
