import { parseDocument } from 'yaml';
import type { SeveritySetting } from '../../src/core/model';
import { RULE_IDS } from '../../src/core/rules';
import { Chance } from './chance';
import { anyCharter, lineSalad } from './charters';
import { editBetween, edited, lettering, renamed, someEdits, type Edit, type EditMaker } from './edits';
import { someReviews } from './reviews';
import { Ids } from './sections';
import type { Pause, Step, Story } from './story';

const PROJECT = 'project-charter.yaml';
/** A second project, which has parts and the practice in common with the first. */
const OTHER = 'other/project-charter.yaml';
const PRACTICES = ['practice-charter.yaml', 'practice/crm.charter.yaml'];
const PARTS = ['parts/work.charter.yaml', 'parts/people.charter.yaml', 'more.charter.yaml'];
const INCLUDES = [
  'parts/*.charter.yaml',
  ...PARTS,
  '**/*.charter.yaml',
  'parts/gone.charter.yaml',
  '../out.yaml',
];
const REVIEWS = 'project-charter.reviews.yaml';
const DAYS = ['2026-11-21', '2026-12-31', '2027-04-01'];

/** A story of one charter that follows from seeds: one for the text, and one for each thing that is done to it. */
export function charterStory(seed: number, moves: readonly number[]): Story {
  const chance = new Chance(seed);
  const teller = new Teller(chance, chance.percent(15));
  teller.begin(PROJECT, chance.pick(['project', 'project', 'practice', 'part']));
  return teller.tell(moves, []);
}

/** A story of some lines thrown together, and of what is done to them. */
export function saladStory(seed: number, moves: readonly number[]): Story {
  const chance = new Chance(seed);
  const teller = new Teller(chance, chance.percent(50));
  teller.beginWith(PROJECT, lineSalad(chance));
  return teller.tell(moves, []);
}

/** A story of one charter in which nothing but letters change, and everything is looked at after each of them. */
export function letterStory(seed: number, moves: readonly number[]): Story {
  const teller = new Teller(new Chance(seed), true);
  teller.begin(PROJECT, 'project');
  return teller.tell(moves, [], lettering);
}

/** A story of a folder with a project, the parts that it includes, and the practice that it belongs to. */
export function workspaceStory(seed: number, moves: readonly number[]): Story {
  const chance = new Chance(seed);
  const teller = new Teller(chance);
  const practice = chance.percent(60) ? chance.pick(PRACTICES) : undefined;
  if (practice !== undefined) teller.begin(chance.pick(PRACTICES), 'practice');
  teller.begin(PROJECT, 'project', { include: chance.some(0, 2, () => chance.pick(INCLUDES)), practice });
  for (const part of PARTS) if (chance.percent(60)) teller.begin(part, 'part');
  if (chance.percent(25)) {
    const same = practice && `../${practice}`;
    teller.begin(OTHER, 'project', { include: ['../parts/*.charter.yaml'], practice: same });
  }
  if (chance.percent(60)) teller.beginReviews();
  return teller.tell(moves, WORKSPACE_MOVES);
}

/** What is done to the folder rather than to a text. */
type Move = (teller: Teller, chance: Chance) => void;

const WORKSPACE_MOVES: readonly Move[] = [
  (teller, chance) => teller.remove(chance.pick(teller.paths)),
  (teller, chance) => teller.write(chance.pick([PROJECT, ...PRACTICES, ...PARTS]), chance),
  (teller, chance) =>
    teller.note({
      kind: 'terms',
      today: chance.pick(DAYS),
      rules: someRules(chance),
      pause: somePause(chance),
    }),
  (teller, chance) => teller.renameEverywhere(chance),
  (teller, chance) => teller.review(chance),
  (teller, chance) =>
    teller.reword(PROJECT, /(?<=include:).*/u, ` [${chance.pick(INCLUDES)}, ${chance.pick(INCLUDES)}]`),
  (teller, chance) =>
    teller.reword(PROJECT, /(?<=practice: ?)[^\s,}]+/u, chance.pick([...PRACTICES, 'none.yaml'])),
  (teller, chance) =>
    teller.reword(
      chance.pick(teller.paths),
      /(?<=kind: ?)(?:project|practice|part)/u,
      chance.pick(['project', 'practice', 'part', 'other']),
    ),
];

function someRules(chance: Chance): Readonly<Record<string, SeveritySetting>> {
  return Object.fromEntries(
    chance.some(
      0,
      3,
      () =>
        [chance.pick(RULE_IDS), chance.pick<SeveritySetting>(['off', 'error', 'warning', 'hint'])] as const,
    ),
  );
}

class Teller {
  private readonly ids = new Ids();
  private readonly files: Record<string, string> = {};
  private readonly texts = new Map<string, string>();
  private readonly sound = new Map<string, string>();
  private past: string[] = [];
  private readonly steps: Step[] = [];

  constructor(
    private readonly chance: Chance,
    /** True where everything is looked at after each edit. */
    private readonly isWatched = false,
  ) {}

  get paths(): readonly string[] {
    return [...this.texts.keys()];
  }

  begin(
    path: string,
    kind: string,
    more: { include?: readonly string[]; practice?: string | undefined } = {},
  ): void {
    this.beginWith(path, anyCharter({ kind, ...more }, this.ids, this.chance));
  }

  beginWith(path: string, text: string): void {
    this.files[path] = text;
    this.texts.set(path, text);
  }

  /**
   * @param others what may happen besides edits
   * @param make what edits there are
   */
  tell(moves: readonly number[], others: readonly Move[], make: EditMaker = someEdits): Story {
    const files = { ...this.files };
    for (const move of moves) {
      const chance = new Chance(move);
      if (others.length > 0 && chance.percent(15)) chance.pick(others)(this, chance);
      else if (this.paths.length > 0) this.edit(chance.pick(this.paths), chance, make);
    }
    return { files, steps: this.steps };
  }

  note(step: Step): void {
    this.steps.push(step);
  }

  remove(path: string): void {
    if (this.texts.size < 2 || !this.texts.delete(path)) return;
    this.note({ kind: 'remove', path, pause: 'look' });
  }

  write(path: string, chance: Chance): void {
    const kind = path === PROJECT ? 'project' : PRACTICES.includes(path) ? 'practice' : 'part';
    const text = anyCharter({ kind }, this.ids, chance);
    this.texts.set(path, text);
    this.note({ kind: 'write', path, text, pause: somePause(chance) });
  }

  beginReviews(): void {
    this.beginWith(REVIEWS, someReviews(this.texts.get(PROJECT) ?? '', this.chance));
  }

  /** Looks at links of the project, and writes down what it says of them at the moment. */
  review(chance: Chance): void {
    const text = someReviews(this.texts.get(PROJECT) ?? '', chance);
    this.texts.set(REVIEWS, text);
    this.note({ kind: 'write', path: REVIEWS, text, pause: somePause(chance) });
  }

  reword(path: string, pattern: RegExp, words: string): void {
    const found = pattern.exec(this.texts.get(path) ?? '');
    if (found)
      this.apply(
        path,
        { start: found.index, end: found.index + found[0].length, text: words },
        'range',
        'look',
      );
  }

  /** As an editor renames: all files change before anybody looks again. */
  renameEverywhere(chance: Chance): void {
    const ids = [...this.texts.values()].flatMap((text) => text.match(/\b[A-Z]+-\d+\b/gu) ?? []);
    if (ids.length === 0) return;
    const id = chance.pick(ids);
    const name = chance.percent(20) ? chance.pick(ids) : `${id}7`;
    for (const path of this.paths)
      for (const edit of renamed(this.texts.get(path) ?? '', id, name))
        this.apply(path, edit, 'range', 'nothing');
  }

  private edit(path: string, chance: Chance, make: EditMaker): void {
    const text = this.texts.get(path) ?? '';
    const isSound = parseDocument(text, { prettyErrors: false, logLevel: 'silent' }).errors.length === 0;
    if (isSound) this.sound.set(path, text);
    const isUndone = chance.percent(isSound ? 8 : 65);
    // Who has broken a text mends it, sooner or later.
    const goal = isSound || chance.percent(30) ? (this.past.at(-1) ?? text) : (this.sound.get(path) ?? text);
    const clipboard = chance.pick([...this.texts.values(), ...this.past]);
    const edits = isUndone ? [editBetween(text, goal)] : make(text, { chance, ids: this.ids, clipboard });
    const pause = (): Pause => (this.isWatched ? 'look' : somePause(chance));
    for (const edit of edits) this.apply(path, edit, chance.percent(80) ? 'range' : 'text', pause());
    this.past = [...this.past, text].slice(-4);
  }

  private apply(path: string, edit: Edit, by: 'range' | 'text', pause: Pause): void {
    this.texts.set(path, edited(this.texts.get(path) ?? '', edit));
    this.note({ kind: 'edit', path, ...edit, by, pause });
  }
}

function somePause(chance: Chance): Pause {
  return chance.pick(['nothing', 'nothing', 'nothing', 'glance', 'look']);
}
