/** The commands that take work in and give it out. They are a bundle of their own: see `exchangeBundle`. */
export { runExport } from './export';
export { runImport } from './import';
