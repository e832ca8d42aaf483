/** Sections of a charter that an outline can fill with entries. */
export type OutlineSection =
  | 'goals'
  | 'objectives'
  | 'requirements'
  | 'workItems'
  | 'milestones'
  | 'deliverables'
  | 'stakeholders'
  | 'risks'
  | 'assumptions'
  | 'issues'
  | 'dependencies'
  | 'questions';

/** Lists of plain sentences in `scope`. */
export type ScopeList = 'inScope' | 'outOfScope' | 'constraints';

/** Where what stands below a heading belongs. */
export type Target =
  | { readonly kind: 'section'; readonly section: OutlineSection }
  | { readonly kind: 'scope'; readonly list: ScopeList };

/** What people write above each list, in English, German and French; lower case, without articles. */
const SECTIONS: readonly (readonly [OutlineSection, string])[] = [
  [
    'goals',
    'goals, goal, business goals, project goals, strategic goals, leitziele, oberziele, strategische ziele, buts, finalités',
  ],
  [
    'objectives',
    'objectives, objective, business objectives, project objectives, objectives of project, key objectives, specific objectives, ziele, projektziele, geschäftsziele, objectifs, objectifs du projet, objectifs métier',
  ],
  [
    'requirements',
    'requirements, business requirements, functional requirements, non-functional requirements, nonfunctional requirements, key requirements, anforderungen, funktionale anforderungen, nichtfunktionale anforderungen, nicht-funktionale anforderungen, exigences, exigences fonctionnelles, besoins',
  ],
  [
    'workItems',
    'work items, work packages, tasks, activities, backlog, to do, todo, user stories, stories, epics, features, aufgaben, arbeitspakete, aktivitäten, tâches, activités, lots de travaux',
  ],
  ['milestones', 'milestones, key milestones, project milestones, meilensteine, jalons'],
  [
    'deliverables',
    'deliverables, key deliverables, project deliverables, liefergegenstände, lieferobjekte, lieferergebnisse, livrables',
  ],
  ['stakeholders', 'stakeholders, key stakeholders, interessengruppen, beteiligte, parties prenantes'],
  ['risks', 'risks, key risks, project risks, risiken, projektrisiken, risques'],
  ['assumptions', 'assumptions, key assumptions, annahmen, hypothèses'],
  ['issues', 'issues, known issues, open issues, offene probleme, problèmes connus'],
  ['dependencies', 'dependencies, external dependencies, abhängigkeiten, dépendances'],
  ['questions', 'questions, open questions, offene fragen, offene punkte, questions ouvertes'],
];

const SCOPE: readonly (readonly [ScopeList, string])[] = [
  [
    'inScope',
    'scope, in scope, in-scope, scope of work, project scope, scope of project, included, umfang, leistungsumfang, projektumfang, im umfang, périmètre, périmètre du projet, dans le périmètre',
  ],
  [
    'outOfScope',
    'out of scope, out-of-scope, not in scope, exclusions, excluded, scope exclusions, nicht im umfang, nicht enthalten, nicht-ziele, abgrenzung, außerhalb des umfangs, hors périmètre, hors du périmètre, exclus',
  ],
  ['constraints', 'constraints, project constraints, rahmenbedingungen, einschränkungen, contraintes'],
];

const TARGETS: ReadonlyMap<string, Target> = new Map([
  ...SECTIONS.flatMap(([section, words]) => targets(words, { kind: 'section', section })),
  ...SCOPE.flatMap(([list, words]) => targets(words, { kind: 'scope', list })),
]);

function targets(words: string, target: Target): readonly (readonly [string, Target])[] {
  return words.split(', ').map((word) => [word, target] as const);
}

/** Where what stands below these words belongs; undefined for words that say nothing about that. */
export function targetOf(heading: string): Target | undefined {
  const words = heading
    .toLowerCase()
    .replace(/^\d{1,2}(?:\.\d{1,2})*[.)]?\s+/u, '')
    .replace(/\s*\([^)]*\)\s*$/u, '')
    .replace(/\s*[:.]$/u, '')
    .replace(/^(?:the|our|die|der|das|unsere|les|le|la|nos)\s+/u, '')
    .replace(/\b(?:of|and) (?:the|this)\b/u, (match) => match.slice(0, match.indexOf(' ')))
    .trim();
  return TARGETS.get(words);
}
