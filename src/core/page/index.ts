export { gatheringPage, type PageData, type PageOptions } from './data';
export { pageBody, reportFile, reportPanel } from './document';
export { reportMarkdown } from './markdown';
export { entryOfKey } from './named';
