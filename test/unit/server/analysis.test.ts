import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import type { CheckResult, EarlyResult } from '../../../src/core/engine';
import type { Steps } from '../../../src/core/model';
import type { FileSystem } from '../../../src/core/ports';
import { closerObjective } from '../../../src/core/rules/drift/closer-objective';
import type { RuleSettings } from '../../../src/core/settings';
import { Analysis } from '../../../src/server/analysis';
import { EditorFiles } from '../../../src/server/files/editorFiles';
import { memoryFiles } from '../../support/memoryFiles';

const HEADER =
  'charter: 1\nkind: project\nproject: { name: Desk }\npurpose: { statement: Customers stay. }\n';
const FAX = `${HEADER}workItems: [{ id: WI-1, title: Fax }]\n`;

/** For longer than others are made to wait, in milliseconds. */
const LONG = 40;

function* working(): Steps<void> {
  for (const end = performance.now() + LONG; performance.now() < end;) yield;
}

/** An editor with files, and what the analysis tells it. */
class World {
  readonly stored = new Map<string, string>();
  readonly open = new Map<string, string>();
  folders: string[] = ['file:///w'];
  settings: RuleSettings = {};
  today = '2026-11-21';
  fails: ((uri: string) => boolean) | undefined;
  readonly told: (readonly CheckResult[])[] = [];
  /** The rules about drift that spoke, each time that something was told, early or not. */
  readonly heard: string[] = [];
  readonly failures: unknown[] = [];
  /** What happens while results are told. */
  telling: (() => void) | undefined;
  tellingEarly: (() => void) | undefined;
  readonly files: EditorFiles;
  readonly analysis: Analysis;

  constructor() {
    const disk = memoryFiles(this.stored);
    const guarded = <T>(uri: string, work: () => Promise<T>): Promise<T> =>
      this.fails?.(uri) ? Promise.reject(new Error(`no ${uri}`)) : work();
    const port: FileSystem = {
      read: (uri) => guarded(uri, () => disk.read(uri)),
      list: (uri) => guarded(uri, () => disk.list(uri)),
    };
    this.files = new EditorFiles(port, { textOf: (uri) => this.open.get(uri) }, () => true);
    this.analysis = new Analysis(
      this.files,
      {
        folders: () => this.folders,
        openCharters: () => [...this.open.keys()],
        settingsFor: () => this.settings,
      },
      { today: () => this.today },
      { results: (results) => this.tell(results), early: (results) => this.tellEarly(results) },
      () => setTimeout(0),
      (error) => this.failures.push(error),
    );
  }

  private *tell(results: readonly CheckResult[]): Steps<void> {
    this.telling?.();
    if (this.telling) yield* working();
    this.told.push(results);
    this.hear('all', results);
  }

  private *tellEarly(results: readonly EarlyResult[]): Steps<void> {
    this.hear('early', results);
    this.tellingEarly?.();
    yield;
  }

  private hear(when: string, results: readonly EarlyResult[]): void {
    const rules = results.flatMap(({ problems }) => problems.map(({ rule }) => rule));
    const drift = rules.filter((rule) => rule.startsWith('drift/'));
    this.heard.push([`${when}:`, ...drift.toSorted()].join(' '));
  }

  store(path: string, text: string): this {
    this.stored.set(`file:///${path}`, text);
    return this;
  }

  type(path: string, text: string): void {
    this.open.set(`file:///${path}`, text);
    this.analysis.changed(0);
  }

  /** What stands in the workspace: each charter with its findings. */
  async findings(): Promise<readonly string[]> {
    const results = await this.analysis.current();
    return results.map(({ bundle, problems }) =>
      `${bundle.root.uri.slice('file:///'.length)}: ${problems.map(({ rule }) => rule).join(' ')}`.trimEnd(),
    );
  }
}

describe('the analysis of a workspace', () => {
  it('checks every charter, open or not', async () => {
    const world = new World().store('w/a/project-charter.yaml', FAX).store('w/b.charter.yaml', HEADER);
    world.type('w/other.yaml', FAX);
    deepEqual(await world.findings(), [
      'w/a/project-charter.yaml: drift/orphan-work-item',
      'w/b.charter.yaml:',
      'w/other.yaml: drift/orphan-work-item',
    ]);
    equal(world.told.length, 1);
  });

  it('has the results of the text as it is, however it changes meanwhile', async () => {
    const world = new World().store('w/project-charter.yaml', HEADER);
    world.type('w/project-charter.yaml', FAX);
    const first = world.findings();
    world.type('w/project-charter.yaml', HEADER);
    const second = world.findings();
    await Promise.resolve();
    world.type('w/project-charter.yaml', `${FAX}x: 1\n`);
    const last = ['w/project-charter.yaml: drift/orphan-work-item schema/unknown-key'];
    deepEqual(await Promise.all([first, second, world.findings()]), [last, last, last]);
    equal(world.told.length, 1);
  });

  it('checks again only what has changed', async () => {
    const world = new World().store('w/a.charter.yaml', FAX).store('w/b.charter.yaml', FAX);
    world.analysis.changed(0);
    const [a, b] = await world.analysis.current();
    world.type('w/b.charter.yaml', `${FAX}# edited\n`);
    const [sameA, otherB] = await world.analysis.current();
    equal(sameA, a);
    notEqual(otherB, b);
    equal(world.told.length, 2);
  });

  it('tells nothing where nothing is new', async () => {
    const world = new World().store('w/a.charter.yaml', FAX);
    world.analysis.changed(0);
    await world.analysis.current();
    world.type('w/a.charter.yaml', FAX);
    await world.analysis.current();
    equal(world.told.length, 1);
  });

  it('tells once that there is nothing', async () => {
    const world = new World();
    world.analysis.changed(0);
    deepEqual(await world.findings(), []);
    world.analysis.changed(0);
    await world.analysis.current();
    deepEqual(world.told, [[]]);
  });

  it('checks again when settings, the day, a part or the practice change', async () => {
    const world = new World()
      .store(
        'w/project-charter.yaml',
        'charter: 1\nkind: project\ninclude: [parts/*.yaml]\nproject: { name: Desk, practice: practice-charter.yaml }\npurpose: { statement: Customers stay. }\ngoals: [{ id: G-1, title: Stay, supports: [PG-1] }]\n',
      )
      .store(
        'w/practice-charter.yaml',
        'charter: 1\nkind: practice\npractice: { name: CRM }\npurpose: { statement: We know them. }\ngoals: [{ id: PG-1, title: Known }]\n',
      )
      .store(
        'w/parts/a.yaml',
        'charter: 1\nkind: part\nworkItems: [{ id: WI-1, title: Fax }]\nwaivers: [{ rule: drift/orphan-work-item, about: WI-1, reason: Why, until: 2026-11-21 }]\n',
      );
    const project = async (): Promise<string | undefined> => (await world.findings()).at(-1);
    world.analysis.changed(0);
    equal(await project(), 'w/project-charter.yaml:');
    world.today = '2026-11-22';
    world.analysis.changed(0);
    equal(await project(), 'w/project-charter.yaml: drift/orphan-work-item waiver/invalid');
    world.settings = { rules: { 'drift/orphan-work-item': 'off', 'waiver/invalid': 'off' } };
    world.analysis.changed(0);
    equal(await project(), 'w/project-charter.yaml:');
    world.type('w/practice-charter.yaml', 'charter: 1\nkind: practice\npractice: { name: CRM }\ngoals: []\n');
    equal(await project(), 'w/project-charter.yaml: trace/unknown-reference');
    world.store('w/parts/b.yaml', 'charter: 1\nkind: part\ngoals: [{ id: PG-1, title: Own }]\n');
    world.analysis.filesCameOrWent();
    equal(await project(), 'w/project-charter.yaml:');
  });

  describe('of projects and their practice', () => {
    const PRACTICE =
      'charter: 1\nkind: practice\npractice: { name: CRM }\npurpose: { statement: We know them. }\ngoals: [{ id: PG-1, title: Known }]\nskills: [{ id: SK-1, title: Routing }]\n';
    const project = (skill: string): string =>
      `charter: 1\nkind: project\nproject: { name: Desk, practice: ../practice-charter.yaml }\npurpose: { statement: Customers stay. }\ngoals: [{ id: G-1, title: Stay, supports: [PG-1] }]\nroles: [{ id: ROLE-1, title: Lead, communicatedOn: 2026-09-01, requiredSkills: [${skill}] }]\n`;
    const threeProjects = (): World => {
      const world = new World().store('w/practice-charter.yaml', PRACTICE);
      for (const name of ['a', 'b', 'c']) world.store(`w/${name}/project-charter.yaml`, project('SK-1'));
      world.analysis.changed(0);
      return world;
    };

    it('checks nothing but the project that changes', async () => {
      const world = threeProjects();
      const before = await world.analysis.current();
      world.type('w/b/project-charter.yaml', project('SK-2'));
      const after = await world.analysis.current();
      deepEqual(
        after.map((result, i) => result === before[i]),
        [true, false, true, true],
      );
    });

    it('checks them all again where the practice changes', async () => {
      const world = threeProjects();
      await world.analysis.current();
      world.type('w/practice-charter.yaml', PRACTICE.replace('SK-1', 'SK-3'));
      deepEqual(await world.findings(), [
        'w/a/project-charter.yaml: trace/unknown-reference',
        'w/b/project-charter.yaml: trace/unknown-reference',
        'w/c/project-charter.yaml: trace/unknown-reference',
        'w/practice-charter.yaml:',
      ]);
    });

    it('checks them all again where something of the practice comes or goes that is no charter yet', async () => {
      const world = threeProjects();
      world.type('w/practice-charter.yaml', `${PRACTICE.replace('SK-1', 'SK-3')}include: [more/*.yaml]\n`);
      const missing = await world.findings();
      deepEqual(missing, [
        ...['a', 'b', 'c'].map((name) => `w/${name}/project-charter.yaml:`),
        'w/practice-charter.yaml: trace/include-not-found',
      ]);
      world.store('w/more/other.yaml', HEADER);
      world.analysis.filesCameOrWent();
      deepEqual(await world.findings(), [
        ...['a', 'b', 'c'].map((name) => `w/${name}/project-charter.yaml: trace/unknown-reference`),
        'w/practice-charter.yaml:',
      ]);
    });
  });

  it('finds charters that come, and forgets those that go', async () => {
    const world = new World().store('w/a.charter.yaml', HEADER);
    world.analysis.changed(0);
    deepEqual(await world.findings(), ['w/a.charter.yaml:']);
    world.store('w/b.charter.yaml', HEADER);
    world.stored.delete('file:///w/a.charter.yaml');
    world.analysis.filesCameOrWent();
    deepEqual(await world.findings(), ['w/b.charter.yaml:']);
    world.stored.clear();
    world.analysis.filesCameOrWent();
    deepEqual(await world.findings(), []);
  });

  it('looks at each charter once in workspace folders that lie in each other', async () => {
    const world = new World()
      .store('w/a.charter.yaml', HEADER)
      .store('w/in/b.charter.yaml', `${HEADER}include: [../part.yaml]\n`)
      .store('w/part.yaml', 'charter: 1\nkind: part\n');
    world.folders = ['file:///w', 'file:///w/in', 'file:///w'];
    world.analysis.changed(0);
    deepEqual(await world.findings(), ['w/a.charter.yaml:', 'w/in/b.charter.yaml: trace/include-not-found']);
  });

  it('looks at open charters outside the workspace in their own folder, together', async () => {
    const world = new World()
      .store('else/part.charter.yaml', 'charter: 1\nkind: part\n')
      .store('else/unseen.charter.yaml', HEADER);
    world.type('else/b.charter.yaml', `${HEADER}include: [part.charter.yaml, ../other/x.yaml]\n`);
    world.type('else/part.charter.yaml', 'charter: 1\nkind: part\n');
    world.type('third/c.charter.yaml', HEADER);
    deepEqual(await world.findings(), [
      'else/b.charter.yaml: trace/include-not-found',
      'third/c.charter.yaml:',
    ]);
    world.open.delete('file:///third/c.charter.yaml');
    world.analysis.changed(0);
    equal((await world.findings()).length, 1);
  });

  it('goes on where a folder cannot be searched or a file cannot be read', async () => {
    const world = new World().store('w/a.charter.yaml', HEADER).store('v/b.charter.yaml', HEADER);
    world.folders = ['file:///v', 'file:///w'];
    world.fails = (uri) => uri.startsWith('file:///v');
    world.analysis.changed(0);
    deepEqual(await world.findings(), ['w/a.charter.yaml:']);
    equal(world.failures.length, 1);
    world.fails = (uri) => uri.endsWith('a.charter.yaml');
    world.analysis.filesCameOrWent();
    deepEqual(await world.findings(), ['w/a.charter.yaml:']);
    equal(world.failures.length, 2);
    world.fails = undefined;
    world.analysis.filesCameOrWent();
    deepEqual(await world.findings(), ['v/b.charter.yaml:', 'w/a.charter.yaml:']);
  });

  it('tells again what it was called away from', async () => {
    const world = new World().store('w/a.charter.yaml', FAX);
    let times = 0;
    world.telling = () => {
      if (++times === 1) world.analysis.changed(0);
    };
    world.analysis.changed(0);
    await world.analysis.current();
    equal(times, 2);
    equal(world.told.length, 1);
  });

  it('answers in steps, and again where the text changes meanwhile', async () => {
    const world = new World().store('w/a.charter.yaml', HEADER);
    const asked: string[] = [];
    function* rules(results: readonly CheckResult[]): Steps<readonly string[]> {
      const found = results.flatMap(({ problems }) => problems.map(({ rule }) => rule));
      asked.push(found.join());
      if (asked.length === 1) world.type('w/a.charter.yaml', FAX);
      yield* working();
      return found;
    }
    deepEqual(await world.analysis.asking(rules), ['drift/orphan-work-item']);
    deepEqual(asked, ['', 'drift/orphan-work-item']);
  });

  describe('with rules that are late', () => {
    const CLOSER = `${HEADER}${closerObjective.example.drifting}\n`;
    const now = performance.now.bind(performance);
    afterEach(() => {
      performance.now = now;
    });

    /** An analysis of two charters in which each look at the time takes so many milliseconds. */
    function taking(milliseconds: number): World {
      let time = 0;
      performance.now = () => (time += milliseconds);
      const world = new World().store('w/a.charter.yaml', CLOSER).store('w/b.charter.yaml', FAX);
      world.analysis.changed(0);
      return world;
    }

    it('tells the others first where these take long, with what the late ones found before', async () => {
      const world = taking(20);
      await world.analysis.current();
      const late = 'drift/closer-objective';
      deepEqual(world.heard.splice(0), [
        'early: drift/orphan-work-item',
        `all: ${late} drift/orphan-work-item`,
      ]);
      world.type('w/a.charter.yaml', CLOSER.replace('Merge cases of the same', 'Merge cases of a'));
      await world.analysis.current();
      world.type('w/a.charter.yaml', CLOSER.replace('- { id: WI-1,', '- { id: WI-11, title: Fax }\n  $&'));
      await world.analysis.current();
      world.type('w/a.charter.yaml', CLOSER.replace(/ {2}- \{ id: WI-10,.*\n/u, ''));
      await world.analysis.current();
      deepEqual(world.heard, [
        ...['early', 'all'].map((when) => `${when}: ${late} drift/orphan-work-item`),
        ...['early', 'all'].map((when) => `${when}: ${late} drift/orphan-work-item drift/orphan-work-item`),
        ...['early', 'all'].map((when) => `${when}: drift/orphan-work-item`),
      ]);
    });

    it('does not let them be waited for by what needs only the texts', async () => {
      const world = taking(20);
      const soon = await world.analysis.soon();
      deepEqual(
        soon
          .flatMap(({ problems }) => problems.map(({ rule }) => rule))
          .filter((rule) => rule.startsWith('drift')),
        ['drift/orphan-work-item'],
      );
      deepEqual(world.told, []);
      const [result] = await world.analysis.current();
      equal((await world.analysis.soon())[0], result);
      world.type('w/a.charter.yaml', CLOSER.replace('WI-1,', 'WI-11,'));
      const asked = world.analysis.soon();
      world.type('w/a.charter.yaml', CLOSER.replace('WI-1,', 'WI-12,'));
      const [first] = await asked;
      equal(first?.graph.find('WI-12')?.id, 'WI-12');
      equal(world.told.length, 1);
      await world.analysis.current();
    });

    it('gives what needs only the texts all that is found of a charter whose late rules were asked', async () => {
      const world = taking(20);
      let early: Promise<readonly EarlyResult[]> | undefined;
      world.telling = () => void (early ??= world.analysis.soon());
      const results = await world.analysis.current();
      deepEqual(
        (await early)?.map((each) => each === results[0] || each === results[1]),
        [true, true],
      );
    });

    it('tells all at once where nobody has to wait', async () => {
      const world = taking(0);
      await world.analysis.current();
      deepEqual(world.heard, ['all: drift/closer-objective drift/orphan-work-item']);
    });

    it('tells all at once where they are off', async () => {
      const world = taking(20);
      world.settings = { rules: { 'drift/closer-objective': 'off', 'drift/weak-alignment': 'off' } };
      await world.analysis.current();
      deepEqual(world.heard, ['all: drift/orphan-work-item']);
    });

    it('tells nothing more of a text that has changed meanwhile', async () => {
      const world = taking(20);
      await world.analysis.current();
      world.heard.length = 0;
      world.tellingEarly = () => {
        world.tellingEarly = undefined;
        world.type('w/a.charter.yaml', FAX);
      };
      world.type('w/a.charter.yaml', CLOSER.replace('Merge cases', 'Merge the cases'));
      await world.analysis.current();
      deepEqual(world.heard, [
        'early: drift/closer-objective drift/orphan-work-item',
        ...['early', 'all'].map((when) => `${when}: drift/orphan-work-item drift/orphan-work-item`),
      ]);
    });
  });

  it('is busy from a change until that is checked, and not hurried by whoever only asks that', async () => {
    const world = new World().store('w/a.charter.yaml', FAX);
    equal(world.analysis.isBusy, false);
    world.analysis.changed(10_000);
    equal(world.analysis.isBusy, true);
    deepEqual(world.told, []);
    await world.analysis.current();
    equal(world.analysis.isBusy, false);
    equal(world.told.length, 1);
  });

  it('does nothing more once it is disposed of', async () => {
    const world = new World().store('w/a.charter.yaml', FAX);
    world.analysis.changed(0);
    world.analysis.dispose();
    deepEqual(await world.analysis.current(), []);
    deepEqual(world.told, []);
    ok(world.failures.length === 0);
  });
});
