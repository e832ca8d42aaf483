/** Acceptance criteria out of a text in which somebody wrote them down. */

/** `- …`, `* …`, `1. …`, `2) …`, with a box to tick or without. */
const ITEM = /^(?:[-*+•]|\d+[.)])\s+(?:\[[ xX]?\]\s*)?(.*)$/u;

/** A paragraph that only says what comes: `Acceptance criteria:`, `## AC`, `**Done when**`. */
const CAPTION =
  /^(?:#{1,6}\s.*|\*\*[^*]*\*\*:?|(?:acceptance criteria|ac|criteria|definition of done)\s*:?)$/iu;

const BEGINS_SCENARIO = /^\W*(?:scenario(?: outline)?|given)\b/iu;
const CONTINUES_SCENARIO = /^\W*(?:given|when|then|and|but)\b/iu;

/**
 * The items of the lists in it, those below an item being part of it, and the paragraphs between: a criterion each.
 * Captions above a list are left out. What is written as given, when and then is one criterion, however it is broken
 * into paragraphs.
 */
export function criteriaOf(markdown: string): readonly string[] {
  const blocks = blocksOf(markdown.replace(/\r\n?/gu, '\n'));
  const said = blocks.filter(
    ({ text }, i) => text !== '' && !isCaption(text, blocks[i + 1]?.isItem ?? false),
  );
  const criteria: string[] = [];
  let inScenario = false;
  for (const { text, isItem } of said) {
    const before = criteria.at(-1) ?? '';
    const goesOn: boolean = !isItem && inScenario && continues(before, text);
    if (goesOn) criteria[criteria.length - 1] = `${before}\n${text}`;
    else criteria.push(text);
    inScenario = goesOn || (!isItem && BEGINS_SCENARIO.test(text));
  }
  return criteria;
}

interface Block {
  readonly text: string;
  readonly isItem: boolean;
}

/** The items of lists and the paragraphs of a text, in their order. */
function blocksOf(markdown: string): readonly Block[] {
  const blocks: { lines: string[]; isItem: boolean }[] = [];
  let isOpen = false;
  for (const line of markdown.split('\n')) {
    const item = ITEM.exec(line);
    const block = blocks.at(-1);
    if (item) {
      blocks.push({ lines: [item[1] ?? ''], isItem: true });
      isOpen = true;
    } else if (line.trim() === '') isOpen = false;
    else if (block && (isOpen || (block.isItem && /^\s{2,}/u.test(line)))) block.lines.push(line);
    else {
      blocks.push({ lines: [line], isItem: false });
      isOpen = true;
    }
  }
  return blocks.map(({ lines, isItem }) => ({ text: dedented(lines).trim(), isItem }));
}

/** Lines behind the first one without the blanks that all of them begin with. */
function dedented([first = '', ...rest]: readonly string[]): string {
  const depth = Math.min(...rest.map((line) => line.length - line.trimStart().length));
  return [first, ...rest.map((line) => line.slice(depth))].join('\n');
}

function isCaption(text: string, isAboveList: boolean): boolean {
  return CAPTION.test(text) || (isAboveList && /^[^\n]{1,80}:$/u.test(text));
}

/** `Given` and `Scenario` begin another one once there was a `then`. */
function continues(before: string, text: string): boolean {
  return CONTINUES_SCENARIO.test(text) && !(BEGINS_SCENARIO.test(text) && /^\W*then\b/imu.test(before));
}
