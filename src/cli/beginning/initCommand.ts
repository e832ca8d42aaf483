import type { Command } from '../command';
import { runInit } from './init';
import { TODAY } from '../sharedOptions';

export const init: Command = {
  name: 'init',
  usage: '[template] [options]',
  summary: 'Begin a charter, from a template.',
  about: [
    'Writes a new charter into the current folder. Without a template it is a short one; --list tells the others. All of them are in order as they are: what they say is an example, and their days are counted from today.',
    'A file that is there is never written over. Exit status: 0 it was written; 2 it was not.',
  ],
  mostPaths: 1,
  options: [
    { name: 'list', describe: 'List the templates, and write nothing.' },
    { name: 'name', value: 'TEXT', describe: 'What the project, or the practice, is called.' },
    { name: 'customer', value: 'TEXT', describe: 'Who it is for.' },
    { name: 'purpose', value: 'TEXT', describe: 'Why it exists, in one sentence.' },
    {
      name: 'objective',
      value: 'TEXT',
      describe: 'The first objective, best with a number. For the short one only: the others bring theirs.',
    },
    {
      name: 'output',
      value: 'PATH',
      describe: 'The folder, or the file, to write. Default: project-charter.yaml in the current folder.',
    },
    TODAY,
  ],
  examples: [
    ['throughline init', 'Begin with the short one, in the current folder.'],
    ['throughline init --list', 'See what there is to begin with.'],
    [
      'throughline init dynamics-365-sales --name "Sales 2027" --customer "Contoso Energy"',
      'Begin with what a sales project needs.',
    ],
    ['throughline init practice --output ../practice', 'Begin the charter of a practice, in another folder.'],
  ],
  run: runInit,
};
