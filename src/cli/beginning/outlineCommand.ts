import type { Command } from '../command';
import { runOutline } from './outline';
import { TODAY } from '../sharedOptions';

export const outline: Command = {
  name: 'outline',
  usage: '<file> [options]',
  summary: 'Make charter entries from the headings and lists of a text.',
  about: [
    'Reads a text, such as a statement of work or a Markdown outline, and makes entries of its structure: what stands below “Objectives”, “Out of scope”, “Deliverables”, “Risks” and the like, in English, German or French. Points inside a point support it, and boxes to tick become work items. Where no heading says what is what, depth does.',
    'Each entry has its source line as a comment. A measure or a day is taken from a sentence only where it can be read in one way. What became nothing is told.',
    'Without --into it prints the entries. Exit status: 0 it ran; 2 it could not run, or found nothing.',
  ],
  mostPaths: 1,
  options: [
    {
      name: 'into',
      value: 'CHARTER',
      describe:
        'The charter to add the entries to. Ids go on from those there; everything else stays as it is.',
    },
    { name: 'dry-run', describe: 'With --into: print what would be added, and write nothing.' },
    { ...TODAY, hidden: true },
  ],
  examples: [
    ['throughline outline sow.md', 'Print what the text would become.'],
    ['throughline outline sow.md --into project-charter.yaml', 'Add it to a charter.'],
  ],
  run: runOutline,
};
