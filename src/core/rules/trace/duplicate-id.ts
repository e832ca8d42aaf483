import { replaceScalar } from '../../edit';
import { idKeyOf, nameOf, shorten, valuePlace, type CharterKind } from '../../model';
import { wholeBundle } from '../look';
import { freshId } from '../mending/freshId';
import { about, fix, type Rule } from '../rule';

/** Ids are compared within a bundle, so that a part by itself can be looked at too. */
const EVERY_KIND: readonly CharterKind[] = ['project', 'practice', 'part'];

export const duplicateId: Rule = {
  id: 'trace/duplicate-id',
  severity: 'error',
  preset: 'recommended',
  summary: 'The same id twice in one charter with its parts.',
  why: 'Nobody can say which of the two a link means. Until each thing has an id of its own, links to it count for nothing, and the work that reaches the purpose through them is missing from the alignment.',
  mend: "Give one of the two another id, then look through the links that name the old one. Often the second one was copied and only the title changed. A project may use an id of its practice again: there it means the project's own.",
  example: {
    drifting: `objectives:
  - { id: OBJ-1, title: Resolve a case within 24 hours }
  - { id: OBJ-1, title: Solve 75 % of cases in the first contact }`,
    mended: `objectives:
  - { id: OBJ-1, title: Resolve a case within 24 hours }
  - { id: OBJ-2, title: Solve 75 % of cases in the first contact }`,
  },
  charters: EVERY_KIND,
  waivable: false,
  check: wholeBundle(function* ({ graph }) {
    for (const { entry, first } of graph.ids.duplicates) {
      yield about(entry, {
        place: valuePlace(entry, idKeyOf(entry.kind)),
        message: `The id of ${nameOf(entry)} is taken: ${first.noun}${titled(first.title)} has it already. Give one of them another id.`,
        related: [
          { place: valuePlace(first, idKeyOf(first.kind)), message: `${nameOf(first)} has the same id.` },
        ],
      });
    }
  }),
  *fixes({ entry }, { graph }) {
    if (entry?.id === undefined || entry.kind === 'escalationLevel') return;
    const id = freshId(graph, entry.id);
    yield* fix(`Change this id to ${id}`, entry.file, replaceScalar(entry.file, [...entry.path, 'id'], id));
  },
};

function titled(title: string | undefined): string {
  return title === undefined ? '' : `, “${shorten(title, 60)}”,`;
}
