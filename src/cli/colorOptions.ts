import type { OptionInfo } from './command';

/** Options of the commands that print in colours: see `styleFor`. */
export const COLOR_OPTIONS: readonly OptionInfo[] = [
  { name: 'color', describe: 'Print colours, even where nobody seems to look.' },
  { name: 'no-color', describe: 'Print no colours. Setting NO_COLOR does the same.' },
];
