import type { OptionInfo } from './command';

/** Options that mean the same in several commands. */
export const TODAY: OptionInfo = {
  name: 'today',
  value: 'YYYY-MM-DD',
  describe: 'The day that counts as today. Default: the local date.',
};

export const OUTPUT: OptionInfo = {
  name: 'output',
  value: 'FILE',
  describe: 'Write to this file. Default: print it.',
};

export const PRESET: OptionInfo = {
  name: 'preset',
  value: 'NAME',
  describe: 'Which rules to use, whatever the charters say: essential, recommended or strict.',
};

export const RULE: OptionInfo = {
  name: 'rule',
  value: 'ID=SEVERITY',
  describe: 'Set one rule to error, warning, info, hint or off. May be given several times.',
};
