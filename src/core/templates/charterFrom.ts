import { applyEdits, replaceScalar, type Editable, type Path, type TextEdit } from '../edit';
import { nodeAt, type IsoDate, type Node } from '../model';
import { movementIn, type Movement } from '../outline';
import { parseYaml } from '../parse';
import { movedDays } from './days';
import { ANSWERS, type Answer, type CharterTemplate } from './template';

/** What the author of a new charter has answered; what is absent or blank stays as the template has it. */
type CharterAnswers = Readonly<Partial<Record<Answer, string | undefined>>>;

/** Where each answer is written in a charter; the objective is the title of the first one. */
function pathsOf(kind: CharterTemplate['kind']): Readonly<Record<Answer, Path>> {
  return {
    name: [kind, 'name'],
    customer: [kind, 'customer'],
    purpose: ['purpose', 'statement'],
    objective: ['objectives', 0, 'title'],
  };
}

/**
 * The text of a new charter. Its days are counted from today, and each answer takes the place of the example everywhere
 * where the template says the same: where the goal repeats the purpose, it repeats the answer.
 */
export function charterFrom(template: CharterTemplate, answers: CharterAnswers, today: IsoDate): string {
  const text = movedDays(template.text, template.written, today);
  const doc = { text, root: parseYaml(text).root };
  const paths = pathsOf(template.kind);
  const edits = ANSWERS.flatMap((answer) => answered(doc, paths[answer], answers[answer]));
  return applyEdits(text, [...edits, ...measured(doc, answers.objective)]);
}

function answered(doc: Editable, path: Path, answer: string | undefined): readonly TextEdit[] {
  const line = answer?.replace(/\s+/gu, ' ').trim() ?? '';
  const example = textAt(doc.root, path);
  if (line === '' || example === undefined) return [];
  return pathsTo(doc.root, example).flatMap((place) => replaceScalar(doc, place, line) ?? []);
}

/** What is not known of an objective: that it is not there yet, and must be. */
const ALL: Movement = { unit: '%', direction: 'increase', from: 0, to: 100 };

/** The numbers of the measure that repeats the objective: those that the answer names, else from nothing to all. */
function measured(doc: Editable, objective: string | undefined): readonly TextEdit[] {
  const measure: Path = ['objectives', 0, 'measures', 0];
  const repeats = textAt(doc.root, [...measure, 'title']) === textAt(doc.root, ['objectives', 0, 'title']);
  if (!repeats || objective === undefined || objective.trim() === '') return [];
  const { unit, direction, from, to } = movementIn(objective) ?? ALL;
  const numbers: readonly (readonly [Path, string | number])[] = [
    [['unit'], unit],
    [['direction'], direction],
    [['baseline', 'value'], from],
    [['target', 'value'], to],
  ];
  return numbers.flatMap(([path, value]) => replaceScalar(doc, [...measure, ...path], value) ?? []);
}

function textAt(root: Node | undefined, path: Path): string | undefined {
  const node = nodeAt(root, path);
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

/** Where a text is written as a value, from the top down. */
function pathsTo(node: Node | undefined, text: string, path: Path = []): readonly Path[] {
  switch (node?.kind) {
    case 'scalar':
      return node.value === text ? [path] : [];
    case 'map':
      return node.pairs.flatMap(({ name, value }) => pathsTo(value, text, [...path, name]));
    case 'sequence':
      return node.items.flatMap((item, i) => pathsTo(item, text, [...path, i]));
    case undefined:
      return [];
  }
}
