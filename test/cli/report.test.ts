import { doesNotMatch, equal, match } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLEAN, DRIFTING } from './charters';
import { commit, folderWith, removeFolders, repositoryWith } from './folders';
import { throughline, TODAY, type Run } from './throughline';

after(removeFolders);

const FILE = 'project-charter.yaml';
const PEOPLE =
  'people: [{ id: P-1, name: Ana, skills: [{ skill: SK-1, level: 4 }] }]\nskills: [{ id: SK-1, title: Telephony }]\n';

function report(args: readonly string[], folder: string): Promise<Run> {
  return throughline(['report', ...TODAY, ...args], { in: folder });
}

describe('throughline report', () => {
  it('prints one page that stands for itself', async () => {
    const { status, out, err } = await report([], folderWith({ [FILE]: DRIFTING }));
    match(out, /^<!DOCTYPE html>\n.*<h1><bdi>Contoso service desk<\/bdi><\/h1>.*<\/html>\n$/su);
    equal(err, '');
    equal(status, 0);
  });

  it('writes it to a file, with the title that is wanted', async () => {
    const folder = folderWith({ [FILE]: DRIFTING });
    const { out } = await report(['--output', 'r.html', '--title', 'For the <board>'], folder);
    equal(out, 'Report for the customer written to r.html\n');
    match(readFileSync(join(folder, 'r.html'), 'utf8'), /<title>For the &lt;board&gt;<\/title>/u);
  });

  it('is Markdown where that is asked for, or the file is called so', async () => {
    const folder = folderWith({ [FILE]: DRIFTING });
    match((await report(['--format', 'markdown'], folder)).out, /^# Contoso service desk\n/u);
    await report(['--output', 'r.md'], folder);
    match(readFileSync(join(folder, 'r.md'), 'utf8'), /^# Contoso service desk\n/u);
  });

  it('is for the customer unless it is for the team', async () => {
    const folder = folderWith({ [FILE]: CLEAN + PEOPLE });
    doesNotMatch((await report([], folder)).out, />Ana</u);
    const { out } = await report(['--audience', 'team', '--output', 'r.html'], folder);
    equal(out, 'Report for the team written to r.html\n');
    match(readFileSync(join(folder, 'r.html'), 'utf8'), />Ana</u);
  });

  it('tells how it came to this where that is asked for', async () => {
    const folder = repositoryWith({ [FILE]: DRIFTING });
    commit(folder, 'Begin');
    match((await report(['--history'], folder)).out, /<h2 id="history-title">How it came to this<\/h2>/u);
    match(
      (await report(['--history', '--format', 'markdown'], folder)).out,
      /^## How it came to this\n\nFrom 2026-11-20 to 2026-11-20, 1 commit/mu,
    );
    const { status, err } = await report(['--history'], folderWith({ [FILE]: DRIFTING }));
    match(err, /^throughline: [^\n]*git repository[^\n]*\n$/u);
    equal(status, 2);
  });

  it('reports on a charter that cannot all be read', async () => {
    const broken = DRIFTING.replace('supports: [OBJ-1] }', 'supports: [OBJ-1 }');
    equal((await report([], folderWith({ [FILE]: broken }))).status, 0);
    equal((await report([], folderWith({ [FILE]: '' }))).status, 0);
  });

  it('says what to do where it cannot', async () => {
    const several = folderWith({ [FILE]: CLEAN, 'b.charter.yaml': CLEAN });
    for (const [args, folder, words] of [
      [[], several, /several charters: b\.charter\.yaml, project-charter\.yaml\. Name the one/u],
      [['--output', FILE], folderWith({ [FILE]: CLEAN }), /is a file of the charter itself/u],
      [['--format', 'pdf'], folderWith({ [FILE]: CLEAN }), /no format “pdf”.* Take html or markdown/u],
      [['--audience', 'all'], folderWith({ [FILE]: CLEAN }), /no audience “all”/u],
    ] as const) {
      const { status, out, err } = await report(args, folder);
      equal(out, '');
      match(err, words);
      equal(status, 2);
    }
  });
});
