import type { Band, Stretch, Unjudged, WordPart } from '../../core/drift';
import type { Compared, FitRow, MarkedPart, Named, NamedRemedies, Outcome, TextPair } from './compared';
import { documentOf, link } from './document';
import { html, NOTHING, type Html } from '../../core/html';

/** How many words are listed beside a bar, and below the texts. */
const WORDS_IN_ROW = 5;
const WORDS_BELOW = 8;

/**
 * The page that shows an item against all objectives: a whole document that loads nothing and runs nothing. All texts of
 * the charter are escaped.
 *
 * @param nonce letters and digits: what allows the page its own style
 */
export function explainPage(data: Compared, nonce: string): string {
  return documentOf(`Alignment of ${shortOf(data.item)}`, nonce, [
    html`<header>
      <h1>${link(data.item)}</h1>
      <p class="quiet">How well this ${data.item.noun} fits the objectives of ${data.charter}</p>
    </header>`,
    verdict(data.outcome),
    changes(data.outcome),
    bars(data),
    data.pairs.length === 0 ? NOTHING : html`<h2>Words in common</h2>`,
    ...data.pairs.map((pair) => texts(pair, data.item)),
    data.rows.length === 0 ? NOTHING : METHOD,
  ]);
}

/** What is shown of an entry that is no longer in its charter. */
export function gonePage(subject: string, nonce: string): string {
  return documentOf(`Alignment of ${subject}`, nonce, [
    html`<h1>${subject}</h1>
      <p class="verdict unsure">It is no longer in the charter, or is called something else now.</p>`,
  ]);
}

const BAND_WORDS: Readonly<Record<Band, string>> = {
  strong: 'Fits well',
  likely: 'Probably fits',
  possible: 'May fit',
  doubtful: 'Doubtful',
};

const REASONS: Readonly<Record<Exclude<Unjudged, 'no-claim'> | 'left-out', string>> = {
  'few-objectives': 'There are fewer than three active objectives, so that there is nothing to compare with.',
  'few-items':
    'The charter has fewer than eight requirements and work items, too few to say what is usual in it.',
  language: 'The charter is written in a language whose texts are not compared.',
  foreign: 'It is written in another language than the rest of the charter, or supports something that is.',
  'little-text':
    'It shares fewer than two words with the other texts of the charter. A description of what it changes, and for whom, would help.',
  'left-out': 'Dropped work, and requirements that are out of scope, dropped or a won’t, are not compared.',
};

function verdict(outcome: Outcome): Html {
  switch (outcome.kind) {
    case 'unjudged': {
      const isShort = outcome.because === 'little-text';
      const head = isShort ? 'Too little text to judge' : 'Not judged';
      return html`<p class="verdict unsure"><strong>${head}</strong> ${REASONS[outcome.because]}</p>`;
    }
    case 'unlinked': {
      const { closest, speaking } = outcome;
      const hint = closest ? html`Its text is closest to ${link(closest)}${byOneWord(speaking)}.` : NOTHING;
      return html`<p class="verdict unsure"><strong>Supports no objective yet</strong> ${hint}</p>`;
    }
    case 'judged':
      return html`<p class="verdict ${outcome.band}">
        <strong>${BAND_WORDS[outcome.band]}</strong> ${sentence(outcome)}
      </p>`;
  }
}

type Judged = Extract<Outcome, { kind: 'judged' }>;

/** Of few words, a reader should know. */
function byOneWord(speaking: readonly WordPart[]): Html {
  const [only, ...others] = speaking;
  return only === undefined || others.length > 0
    ? NOTHING
    : html`, by one word alone: “${only.word.toLowerCase()}”`;
}

function sentence({ band, claim, better, speaking, isByPlace, deciding }: Judged): Html {
  if (isByPlace && better)
    return html`It leads to ${link(claim)}, but one word (${listed(deciding)}) and most of the entries around
    it speak for ${link(better)}.`;
  if (band === 'doubtful')
    return better
      ? html`It leads to ${link(claim)}, but its text is closer to ${link(better)}.`
      : html`It leads to ${link(claim)}, but has little in common with it or with what else supports it.`;
  if (band === 'possible' && speaking.length === 1)
    return html`It leads to ${link(claim)}${byOneWord(speaking)}. That is too little to be sure.`;
  if (band === 'possible')
    return html`It leads to ${link(claim)}. The words neither speak for that clearly nor against it.`;
  return html`It leads to ${link(claim)}, and its words speak for that.`;
}

/** What would change the verdict; nothing where all is well. What it says of another verdict was tried. */
function changes(outcome: Outcome): Html {
  if (outcome.kind !== 'judged' || outcome.band === 'strong') return NOTHING;
  const hints = [...relinking(outcome), saying(outcome)];
  return html`<h2>What would change this</h2>
    <ul>
      ${hints.map((hint) => html`<li>${hint}</li>`)}
    </ul>`;
}

function relinking({ better, deciding, remedies: { link: fitting } }: Judged): readonly Html[] {
  const other = better ?? fitting?.edit;
  if (other === undefined) return [];
  const because = deciding.length === 0 ? NOTHING : html` What speaks for it: ${listed(deciding)}.`;
  const isTried = fitting !== undefined && isSame(fitting.edit, other);
  const after = isTried ? html` It would then read as “${BAND_WORDS[fitting.band]}”.` : NOTHING;
  return [html`Link it to ${link(other)} instead, if that is what it is for.${because}${after}`];
}

function saying({ claim, lacking, remedies: { words, inVain } }: Judged): Html {
  const missing = lacking.length === 0 ? NOTHING : html` It has none of these words yet: ${listed(lacking)}.`;
  return html`Say in its description what ${shortOf(claim)} gains from it, if it
  does.${missing}${tried(words, inVain)}`;
}

function tried(words: NamedRemedies['words'], inVain: readonly string[]): Html {
  if (words)
    return html` With ${quoted(words.edit)} in its description this would read as “${BAND_WORDS[words.band]}”.`;
  if (inVain.length < 2) return NOTHING;
  return html` The first ${inVain.length} of them alone would not change the verdict.`;
}

/** “renewal”, “contract” and “service” */
function quoted(words: readonly string[]): string {
  const all = words.map((word) => `“${word.toLowerCase()}”`);
  return [all.slice(0, -1).join(', '), ...all.slice(-1)].filter((part) => part !== '').join(' and ');
}

function listed(words: readonly WordPart[]): string {
  return words
    .slice(0, WORDS_IN_ROW)
    .map(({ word }) => word.toLowerCase())
    .join(', ');
}

function bars({ rows, outcome }: Compared): Html {
  if (rows.length === 0) return NOTHING;
  const scale = scaleOf(rows.map(({ score }) => score));
  const closest = closestIn(outcome);
  return html`<h2>Against every objective</h2>
    <table>
      <caption class="quiet">
        The best first. The line in a bar is the usual pair of texts in this charter: what reaches to the
        right of it fits better than usual.
      </caption>
      <thead>
        <tr>
          <th scope="col">Objective</th>
          <th scope="col" class="fit">Fit</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => barRow(row, scale, closest !== undefined && isSame(row.objective, closest)))}
      </tbody>
    </table>`;
}

function closestIn(outcome: Outcome): Named | undefined {
  if (outcome.kind === 'judged') return outcome.better;
  return outcome.kind === 'unlinked' ? outcome.closest : undefined;
}

function isSame(one: Named, other: Named): boolean {
  const [{ line, character }, place] = [one.position, other.position];
  return one.uri === other.uri && line === place.line && character === place.character;
}

function barRow(row: FitRow, scale: Scale, isClosest: boolean): Html {
  const { objective, isClaimed, score, textScore, band, sibling } = row;
  const isFar = band === 'doubtful' && !isClaimed;
  const pills = [
    ...(isClaimed ? [html` <span class="pill">its link</span>`] : []),
    ...(isClosest ? [html` <span class="pill">closest</span>`] : []),
  ];
  const alike = sibling && !isFar ? html`<p class="quiet">Most like it there: ${link(sibling)}</p>` : NOTHING;
  return html`<tr class="${isFar ? 'unsure' : (band ?? 'unsure')}">
    <th scope="row">
      ${link(objective)}${pills}
      <p class="quiet">${inCommon(row)}</p>
      ${alike}${around(row)}
    </th>
    <td class="fit">
      ${bar(score, scale)}${fitWords(row)}, ${signed(score)}
      <span class="quiet">(by the texts alone ${signed(textScore)})</span>
    </td>
  </tr>`;
}

/** Told where it speaks for the objective. */
function around({ beside }: FitRow): Html {
  return beside && beside.count > 0
    ? html`<p class="quiet">Supported by ${beside.count} of ${beside.of} entries around it</p>`
    : NOTHING;
}

function inCommon({ words, speaking }: FitRow): Html {
  if (words.length > 0) return html`Words in common: ${listed(words)}`;
  return speaking.length > 0
    ? html`Words in common with what supports it: ${listed(speaking)}`
    : html`No words in common`;
}

/** What is no link of the item need not fit: there is nothing doubtful in that. */
function fitWords({ band, isClaimed }: FitRow): string {
  if (band === undefined) return 'Nothing supports it yet';
  return band === 'doubtful' && !isClaimed ? 'Does not fit' : BAND_WORDS[band];
}

/** From the left to the right end of a bar. */
interface Scale {
  readonly from: number;
  readonly to: number;
}

/** A scale reaches so far at least, so that small differences do not look large. */
const LEAST_REACH = 2;

function scaleOf(scores: readonly number[]): Scale {
  return { from: Math.min(-LEAST_REACH, ...scores), to: Math.max(LEAST_REACH, ...scores) };
}

/** A bar from the middle that the charter has to a score. Said in words beside it, so that it is silent itself. */
function bar(score: number, { from, to }: Scale): Html {
  const place = (value: number): number => Math.round(((value - from) / (to - from)) * 1000) / 10;
  const [zero, end] = [place(0), place(score)];
  const [start, width] = [Math.min(zero, end), Math.max(Math.abs(end - zero), 0.5)];
  return html`<svg class="bar" aria-hidden="true" focusable="false">
    <rect class="track" width="100%" height="10" rx="2" />
    <rect class="value" x="${start}%" width="${Math.round(width * 10) / 10}%" height="10" rx="2" />
    <line class="zero" x1="${zero}%" x2="${zero}%" y1="-2" y2="12" />
  </svg>`;
}

function signed(score: number): string {
  const rounded = score.toFixed(1);
  if (rounded === '0.0' || rounded === '-0.0') return '0.0';
  return score > 0 ? `+${rounded}` : rounded.replace('-', '−');
}

function texts({ objective, isClaimed, ofItem, ofObjective, words }: TextPair, item: Named): Html {
  const shares = words
    .slice(0, WORDS_BELOW)
    .map(
      ({ word, part }) => html`<li>${word.toLowerCase()} <span class="quiet">${percent(part)}</span></li>`,
    );
  const list =
    words.length === 0
      ? html`<p>They have no words in common.</p>`
      : html`<p class="quiet">Each word with its part in how alike the two texts are:</p>
          <ul class="words">
            ${shares}
          </ul>`;
  return html`<section aria-label="${shortOf(item)} and ${shortOf(objective)}">
    <p>${shortOf(item)} and ${link(objective)}${isClaimed ? ', which it leads to' : ', which fits best'}:</p>
    <div class="pair">${textBox(item, ofItem)}${textBox(objective, ofObjective)}</div>
    ${list}
  </section>`;
}

function textBox(of: Named, parts: readonly MarkedPart[]): Html {
  const drawn = parts.map(
    ({ label, stretches }) =>
      html`<dt>${label}</dt>
        <dd dir="auto">${stretches.map(marked)}</dd>`,
  );
  return html`<div class="text">
    <h3>${shortOf(of)}</h3>
    <dl>${drawn}</dl>
  </div>`;
}

/** From these parts in the score on, a word is marked more strongly. */
const SOME = 0.12;
const MUCH = 0.3;

function marked({ text, part }: Stretch): Html {
  if (part === undefined) return html`${text}`;
  const weight = part >= MUCH ? 'much' : part >= SOME ? 'some' : 'little';
  return html`<mark class="${weight}">${text}</mark>`;
}

function percent(part: number): string {
  return `${Math.max(1, Math.round(part * 100))}%`;
}

/** An entry by id and title, as a link to its line. */
function shortOf({ id, title }: Named): string {
  return id ?? title;
}

const METHOD = html`<details>
  <summary>How this is measured</summary>
  <p>
    The words of titles, descriptions, acceptance criteria and measures are compared, reduced to their stems;
    rare words count for more. What else supports an objective says what it is about, too. Where entries that
    are there for the same thing stand together in the file, what stands around the item counts a little. The
    link of the item itself is hidden while it is judged.
  </p>
  <p>
    All of it is relative to this charter: a score of 0 is a usual pair of item and objective, and the same
    score means nothing in another charter. A machine that compares words does not know what is true. You do.
  </p>
</details>`;
