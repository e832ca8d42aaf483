import { deepEqual, ok } from 'node:assert/strict';
import { charterCache, discoverCharters, loadBundles, type CharterCache } from '../../../src/core/bundles';
import { check, Checker, type CheckOptions, type CheckResult } from '../../../src/core/engine';
import type { Bundle } from '../../../src/core/model';
import { memoryFiles } from '../../support/memoryFiles';
import { TODAY, uriOf, type Files } from '../../support/workspace';

const PRACTICE = `charter: 1
kind: practice
include: [people.charter.yaml]
practice: { name: Proseware CRM practice, lead: P-ada }
purpose: { statement: Companies keep the customers they have. }
goals:
  - { id: PG-1, title: Customers come back }
strategies:
  - { id: PST-1, title: Fewer industries and deeper knowledge, supports: [PG-1] }
objectives:
  - id: PO-1
    title: Reach the first target within six months in 75 % of projects
    supports: [PG-1, PST-1]
    measures:
      - { id: PM-1, title: Projects with a first target reached, unit: "%", direction: increase, baseline: { value: 41, asOf: 2025-12-31 },
          target: { value: 75, by: 2027-12-31 } }
communities:
  - { id: COM-1, title: Service circle, lead: P-ada, supports: [PST-1], cadence: Every second Thursday }
offerings:
  - { id: OFF-1, title: Service desk in twelve weeks, stage: live, supports: [PO-1], skills: [SK-route] }
`;

const PEOPLE = `charter: 1
kind: part
skills:
  - { id: SK-route, title: Routing }
  - { id: SK-chat, title: Chat }
roles:
  - { id: ROLE-lead, title: Project lead }
people:
  - { id: P-ada, name: Ada Nowak, skills: [{ skill: SK-route, level: 5 }] }
  - { id: P-ben, name: Ben Okoro, mentor: P-ada, skills: [{ skill: SK-chat, level: 4 }] }
`;

/** A project that names something of each sort that its practice has. */
function project(name: string, more = ''): string {
  return `charter: 1
kind: project
project: { name: ${name}, practice: ../practice-charter.yaml, phase: implement, manager: P-ada }
purpose: { statement: Customers of ${name} get their problem solved on the first call. }
goals:
  - { id: G-1, title: Nobody calls twice, supports: [PG-1] }
objectives:
  - id: OBJ-1
    title: Answer nine of ten chats within a minute
    supports: [G-1, PO-1]
    owner: P-ben
    measures:
      - { id: M-1, title: Chats answered in time, unit: "%", direction: increase, baseline: { value: 60, asOf: 2026-06-30 },
          target: { value: 90, by: 2027-06-30 } }
roles:
  - { id: ROLE-desk, title: Desk lead, responsibility: Answers in time, requiredSkills: [SK-chat], evaluatedBy: [M-1, PM-1] }
people:
  - { id: P-cy, name: Cy Young, roles: [ROLE-lead, ROLE-desk], skills: [{ skill: SK-chat, level: 2 }], mentor: P-ben }
workItems:
  - { id: WI-1, title: Route chats by language, supports: [OBJ-1], assignee: P-ada, pair: [P-cy], skills: [SK-route], estimate: 3d }
${more}`;
}

/** A workspace of some projects and their practice. */
function workspace(more: Files = {}): Files {
  return {
    'practice-charter.yaml': PRACTICE,
    'people.charter.yaml': PEOPLE,
    'north/project-charter.yaml': project('Northwind'),
    'south/project-charter.yaml': project('Southridge'),
    'west/project-charter.yaml': project('Westbank'),
    ...more,
  };
}

/** A workspace that is checked again and again, with what it would be for somebody who sees it for the first time. */
class Workspace {
  private readonly texts: Map<string, string>;
  private readonly cache: CharterCache;
  private readonly checkers = new Map<string, Checker>();

  constructor(
    files: Files,
    private readonly commandLine: CheckOptions['commandLine'] = { preset: 'recommended' },
  ) {
    this.texts = new Map(Object.entries(files).map(([path, text]) => [uriOf(path), text]));
    this.cache = charterCache(memoryFiles(this.texts));
  }

  private get options(): CheckOptions {
    return { today: TODAY, commandLine: this.commandLine ?? {} };
  }

  reword(path: string, from: string, to: string): void {
    const text = this.texts.get(uriOf(path)) ?? '';
    ok(text.includes(from), `${path} has ${from}`);
    this.texts.set(uriOf(path), text.replace(from, to));
  }

  write(path: string, text: string): void {
    this.texts.set(uriOf(path), text);
  }

  remove(path: string): void {
    this.texts.delete(uriOf(path));
  }

  private async bundles(cache?: CharterCache): Promise<readonly Bundle[]> {
    const files = memoryFiles(this.texts);
    const folder = uriOf('.');
    return loadBundles(files, folder, await discoverCharters(files, folder), cache);
  }

  /** The results of all charters: those that follow from what was known are those of a first look. */
  async results(): Promise<readonly CheckResult[]> {
    const known = (await this.bundles(this.cache)).map((bundle) => {
      const checker = this.checkers.get(bundle.root.uri) ?? new Checker();
      this.checkers.set(bundle.root.uri, checker);
      return checker.update(bundle, this.options);
    });
    const anew = (await this.bundles()).map((bundle) => check(bundle, this.options));
    deepEqual(known.map(toldBy), anew.map(toldBy));
    deepEqual(
      known.map(({ alignment }) => alignment),
      anew.map(({ alignment }) => alignment),
    );
    return known;
  }

  /** What is told, as `file: rule subject`. */
  async told(): Promise<readonly string[]> {
    return (await this.results()).flatMap(toldBy);
  }
}

function toldBy({ problems }: CheckResult): readonly string[] {
  return problems.map(({ place, rule, subject }) => `${pathOf(place.file.uri)}: ${rule} ${subject}`);
}

function pathOf(uri: string): string {
  return uri.slice(uriOf('x').length - 1);
}

/** What the rules tell of links, in the order of the alphabet. */
function links(told: readonly string[]): readonly string[] {
  return told.filter((each) => / trace\//u.test(each)).toSorted();
}

function expectLinks(told: readonly string[], expected: readonly string[]): void {
  deepEqual(links(told), expected.toSorted());
}

const PROJECTS = ['north', 'south', 'west'].map((name) => `${name}/project-charter.yaml`);

/** What the first goal of each project serves. */
async function goalsServed(world: Workspace): Promise<readonly (string | undefined)[]> {
  const results = await world.results();
  return results
    .filter(({ bundle }) => bundle.root.kind === 'project')
    .map(({ graph }) => {
      const goal = graph.find('G-1');
      return goal && graph.written(goal)[0]?.to.title;
    });
}

const SHARING = 'include: [../people.charter.yaml]\n';

describe('projects and their practice', () => {
  it('make sense of what they name there', async () => {
    const workspaceInOrder = new Workspace(workspace());
    expectLinks(await workspaceInOrder.told(), []);
    for (const { bundle, graph } of await workspaceInOrder.results()) {
      deepEqual(graph.broken, [], pathOf(bundle.root.uri));
    }
  });

  it('tell a false link of the practice once, in the file of the practice', async () => {
    const world = new Workspace(workspace());
    world.reword('practice-charter.yaml', 'skills: [SK-route]', 'skills: [SK-rout]');
    world.reword('people.charter.yaml', 'mentor: P-ada', 'mentor: P-eva');
    expectLinks(await world.told(), [
      'practice-charter.yaml: trace/unknown-reference OFF-1',
      'people.charter.yaml: trace/unknown-reference P-ben',
    ]);
  });

  it('tell a false link of a project in that project only', async () => {
    const world = new Workspace(workspace());
    world.reword(PROJECTS[1] ?? '', 'skills: [SK-route]', 'skills: [SK-rout, PG-1]');
    expectLinks(await world.told(), [
      'south/project-charter.yaml: trace/unknown-reference WI-1',
      'south/project-charter.yaml: trace/wrong-level WI-1',
    ]);
  });

  it('are all told where the practice takes something away, and are silent once it is back', async () => {
    const world = new Workspace(workspace());
    await world.told();
    world.reword('people.charter.yaml', 'id: SK-chat', 'id: SK-talk');
    expectLinks(await world.told(), [
      'people.charter.yaml: trace/unknown-reference P-ben',
      ...PROJECTS.flatMap((path) => [
        `${path}: trace/unknown-reference ROLE-desk`,
        `${path}: trace/unknown-reference P-cy`,
      ]),
    ]);
    world.reword('people.charter.yaml', 'id: SK-talk', 'id: SK-chat');
    expectLinks(await world.told(), []);
  });

  it('mean their own thing before that of the practice, as soon as they have it', async () => {
    const world = new Workspace(workspace());
    await world.told();
    world.reword(PROJECTS[0] ?? '', '{ id: G-1,', '{ id: PG-1, title: Their own }\n  - { id: G-1,');
    deepEqual(await goalsServed(world), ['Their own', 'Customers come back', 'Customers come back']);
    world.reword(PROJECTS[0] ?? '', '{ id: PG-1, title: Their own }\n  - ', '');
    deepEqual(new Set(await goalsServed(world)), new Set(['Customers come back']));
  });

  it('see at once what changes in the practice', async () => {
    const world = new Workspace(workspace());
    await world.told();
    for (const [from, to] of [
      ['id: PG-1, title: Customers come back', 'id: PG-1, title: Customers stay'],
      ['supports: [PG-1, PST-1]', 'supports: [PG-1]'],
      ['  - { id: PG-1,', '  - { id: PG-2, title: Another }\n  - { id: PG-1,'],
      ['{ id: PG-2, title: Another }', '{ id: PO-1, title: The same id twice }'],
      ['{ id: PO-1, title: The same id twice }', '{ id: G-1, title: An id of the projects }'],
      ['lead: P-ada }\npurpose', 'lead: P-eva }\npurpose'],
      ['include: [people.charter.yaml]', 'include: []'],
      ['include: []', 'include: [people.charter.yaml]'],
    ] as const) {
      world.reword('practice-charter.yaml', from, to);
      await world.told();
    }
  });

  it('go on while the practice is being written', async () => {
    const world = new Workspace(workspace());
    await world.told();
    world.reword('practice-charter.yaml', 'title: Customers come back }', 'title: "Customers come back }');
    expectLinks(await world.told(), []);
    world.reword('practice-charter.yaml', 'title: "Customers', 'title: Customers');
    world.reword('practice-charter.yaml', 'kind: practice', 'kind: practic');
    deepEqual(
      (await world.told()).filter((each) => / (?:trace|schema)\//u.test(each)),
      ['practice-charter.yaml: schema/value charter'],
    );
    world.write('practice-charter.yaml', '');
    expectLinks(await world.told(), ['people.charter.yaml: trace/unused-part charter']);
    world.remove('practice-charter.yaml');
    expectLinks(await world.told(), [
      ...PROJECTS.map((path) => `${path}: trace/include-not-found project`),
      'people.charter.yaml: trace/unused-part charter',
    ]);
    world.write('practice-charter.yaml', PRACTICE);
    expectLinks(await world.told(), []);
  });

  it('do not blame links on a part of the practice that is not there', async () => {
    const world = new Workspace(workspace());
    await world.told();
    world.remove('people.charter.yaml');
    expectLinks(await world.told(), ['practice-charter.yaml: trace/include-not-found include[0]']);
    world.write('people.charter.yaml', PEOPLE.replace('id: SK-route', 'id: SK-way'));
    expectLinks(await world.told(), [
      'practice-charter.yaml: trace/unknown-reference OFF-1',
      'people.charter.yaml: trace/unknown-reference P-ada',
      ...PROJECTS.map((path) => `${path}: trace/unknown-reference WI-1`),
    ]);
  });

  it('are not told of an id that the practice has twice', async () => {
    const world = new Workspace(workspace());
    world.reword('people.charter.yaml', '{ id: SK-chat, title: Chat }', '{ id: SK-route, title: Chat }');
    world.reword('people.charter.yaml', '{ skill: SK-chat, level: 4 }', '{ skill: SK-route, level: 4 }');
    const told = links(await world.told()).filter((each) => !each.includes('unknown-reference'));
    deepEqual(told, ['people.charter.yaml: trace/duplicate-id SK-route']);
  });

  it('may have a part in common', async () => {
    const world = new Workspace(workspace({ 'north/project-charter.yaml': project('Northwind', SHARING) }));
    expectLinks(await world.told(), []);
    world.reword('people.charter.yaml', 'mentor: P-ada', 'mentor: P-eva');
    const told = links(await world.told());
    deepEqual([...new Set(told)], ['people.charter.yaml: trace/unknown-reference P-ben']);
    world.reword('people.charter.yaml', 'mentor: P-eva', 'mentor: P-cy');
    expectLinks(await world.told(), ['people.charter.yaml: trace/unknown-reference P-ben']);
  });

  it('are each told of in their own files, whatever is wrong with both', async () => {
    const unlinked = (text: string): string =>
      text.replaceAll(/ (?:(?:supports|skills): \[[^\]]*\]|(?:mentor|owner|title|lead): [^,}\n]*),?/gu, '');
    const files = Object.entries(workspace()).map(([path, text]) => [path, unlinked(text)] as const);
    const results = await new Workspace(Object.fromEntries(files), { preset: 'strict' }).results();
    for (const { bundle, problems } of results) {
      ok(problems.length > 1, pathOf(bundle.root.uri));
      for (const { place, rule } of problems) {
        ok(!rule.startsWith('schema/'), rule);
        ok(bundle.files.includes(place.file), rule);
      }
    }
  });
});
