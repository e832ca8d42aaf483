/** A room of the house: a folder or file below `src`, and what it may import, with the reason. */
export interface Room {
  readonly room: string;
  /** Rooms that it may import besides itself. */
  readonly may: readonly string[];
  /** Packages that it may import; a trailing `/*` allows all below. */
  readonly packages: readonly string[];
  readonly because: string;
}

const CORE_PACKAGES = ['yaml', 'js-yaml', 'vscode-uri', 'picomatch', 'ignore', 'fastest-levenshtein'];

/** The most particular room that a file lies in decides. */
export const ROOMS: readonly Room[] = [
  {
    room: 'core/model',
    may: [],
    packages: ['fastest-levenshtein'],
    because: 'the words of the format are the ground that everything stands on',
  },
  {
    room: 'core/ports',
    may: [],
    packages: [],
    because: 'a port is a promise to the world outside and knows nothing of it',
  },
  {
    room: 'core/print',
    may: [],
    packages: ['@noble/hashes/*'],
    because: 'a print is made from a value alone, and nothing of the system makes it',
  },
  {
    room: 'core/xml',
    may: [],
    packages: [],
    because: 'how a text is escaped depends on nothing but the text',
  },
  {
    room: 'core/html',
    may: [],
    packages: [],
    because: 'markup is put together from texts, whatever they say',
  },
  {
    room: 'core/listing',
    may: [],
    packages: [],
    because: 'a page of its own bundles it, and knows rows of texts and nothing else',
  },
  {
    room: 'core/charts',
    may: ['core/xml'],
    packages: ['d3-scale', 'd3-shape', 'd3-hierarchy', 'd3-sankey'],
    because: 'a picture is drawn from plain numbers and names, whatever they were counted from',
  },
  {
    room: 'core/schema',
    may: ['core/model'],
    packages: [],
    because: 'validators are generated at build time: no validator library is loaded',
  },
  {
    room: 'core/parse',
    may: ['core/model', 'core/schema'],
    packages: ['yaml', 'js-yaml'],
    because: 'the parsers have one door, so that others can stand behind it',
  },
  {
    room: 'core/edit',
    may: ['core/model'],
    packages: ['yaml'],
    because: 'an edit is computed from a text and its tree alone',
  },
  {
    room: 'core/graph',
    may: ['core/model'],
    packages: [],
    because: 'who supports whom follows from the entries alone, whatever rules think of it',
  },
  {
    room: 'core/reviews',
    may: ['core/model', 'core/schema', 'core/parse', 'core/edit', 'core/graph', 'core/ports', 'core/print'],
    packages: [],
    because: 'whether a review still holds follows from the ends of a link, whatever rules make of that',
  },
  {
    room: 'core/drift',
    may: ['core/model'],
    packages: ['@orama/stemmers/*'],
    because: 'how well texts fit is computed from texts alone, whoever they belong to',
  },
  {
    room: 'core/rules',
    may: ['core/model', 'core/drift', 'core/graph', 'core/edit', 'core/schema', 'core/parse', 'core/reviews'],
    packages: [],
    because: 'a rule looks at the graph and proposes edits; it never reads files, nor knows of an editor',
  },
  {
    room: 'core/bundles',
    may: ['core/model', 'core/parse', 'core/ports', 'core/reviews', 'core/rules'],
    packages: ['vscode-uri', 'picomatch', 'ignore'],
    because: 'files come by the port, whatever they are stored in',
  },
  {
    room: 'core/engine',
    may: ['core/model', 'core/drift', 'core/graph', 'core/reviews', 'core/rules', 'core/settings'],
    packages: [],
    because:
      'the engine asks rules about entries: how those were read, and what becomes of the answers, is not its business',
  },
  {
    room: 'core/code',
    may: [
      'core/model',
      'core/ports',
      'core/graph',
      'core/rules',
      'core/bundles',
      'core/engine',
      'core/settings',
    ],
    packages: ['picomatch'],
    because:
      "the team's own code is read by the port and held against results of checks; nobody below knows of it",
  },
  {
    room: 'core/outline',
    may: ['core/model', 'core/edit', 'core/parse', 'core/graph'],
    packages: [],
    because: 'the structure of a text becomes entries, whatever rules think of them',
  },
  {
    room: 'core/templates',
    may: ['core/model', 'core/edit', 'core/parse', 'core/outline'],
    packages: [],
    because: 'a new charter is made from a text and a few answers',
  },
  {
    room: 'core/report',
    may: [
      'core/model',
      'core/engine',
      'core/graph',
      'core/reviews',
      'core/rules',
      'core/bundles',
      'core/settings',
      'core/xml',
    ],
    packages: [],
    because: 'a report is a text made from a result',
  },
  {
    room: 'core/page',
    may: [
      'core/model',
      'core/bundles',
      'core/charts',
      'core/engine',
      'core/graph',
      'core/history',
      'core/html',
      'core/print',
      'core/report',
      'core/rules',
      'core/tables',
    ],
    packages: [],
    because: 'a page is a text made from a result, and what it shows is counted where it is known',
  },
  {
    room: 'core/tables',
    may: ['core/model', 'core/engine', 'core/graph', 'core/reviews', 'core/rules', 'core/report'],
    packages: [],
    because: 'tables are data that follow from a result, whatever form they are written in',
  },
  {
    room: 'core/compare',
    may: ['core/model', 'core/engine', 'core/graph', 'core/report'],
    packages: [],
    because: 'two checks are set against each other, wherever their texts came from',
  },
  {
    room: 'core/history',
    may: [
      'core/model',
      'core/ports',
      'core/print',
      'core/charts',
      'core/graph',
      'core/rules',
      'core/bundles',
      'core/engine',
      'core/report',
    ],
    packages: [],
    because: 'how a charter stood earlier is found by the same checks, in texts that come by the port',
  },
  {
    room: 'core/exchange',
    may: ['core/model', 'core/edit', 'core/parse', 'core/graph', 'core/bundles', 'core/ports', 'core/print'],
    packages: ['papaparse', 'node-html-markdown', 'date-fns'],
    because:
      'what other programs write is read and written here, and knows of no editor and no rule; files come by the port',
  },
  {
    room: 'core/exports',
    may: ['core/model', 'core/engine', 'core/graph', 'core/report', 'core/tables', 'core/exchange'],
    packages: ['papaparse', 'hucre/xlsx'],
    because: 'results take the forms here that other programs read; nobody below knows of those',
  },
  {
    room: 'core',
    may: [
      'core/model',
      'core/drift',
      'core/graph',
      'core/rules',
      'core/edit',
      'core/schema',
      'core/parse',
      'core/bundles',
      'core/code',
      'core/history',
      'core/report',
      'core/outline',
      'core/templates',
    ],
    packages: CORE_PACKAGES,
    because: 'the core is a library: no editor, no protocol, nothing of Node',
  },
  {
    room: 'protocol',
    may: [],
    packages: [],
    because: 'server and client, and clients of others, share these names and nothing else',
  },
  {
    room: 'service',
    may: ['core', 'protocol'],
    packages: ['vscode-languageserver-types', 'yaml'],
    because: 'an editor feature is a function on the core, so that it can be tested without a connection',
  },
  {
    room: 'host',
    may: ['core/ports'],
    packages: ['node:*', 'vscode-uri'],
    because: 'the host fulfils the ports and knows nothing of charters',
  },
  {
    room: 'server/browser',
    may: ['server', 'core/exports', 'host/systemClock'],
    packages: ['vscode-languageserver/browser'],
    because: 'a web worker has nothing of Node',
  },
  {
    room: 'server/node',
    may: ['server', 'host', 'core/ports'],
    packages: ['node:*', 'vscode-languageserver/node'],
    because: 'the process is where files and standard streams come in',
  },
  {
    room: 'server/workbooks',
    may: ['server', 'core'],
    packages: ['node:worker_threads'],
    because: 'threads of Node are only for the server that is a process',
  },
  {
    room: 'server/files/localFiles',
    may: ['server', 'core', 'host'],
    packages: [],
    because: 'files of this computer are only for the server that is a process',
  },
  {
    room: 'server/files/localHistory',
    may: ['server', 'host'],
    packages: [],
    because: 'what this computer held at earlier times is only for the server that is a process',
  },
  {
    room: 'server',
    may: ['service', 'protocol', 'core'],
    packages: ['vscode-languageserver', 'vscode-languageserver-textdocument'],
    because: 'the server wires a connection to the services and thinks nothing itself',
  },
  {
    room: 'client',
    may: ['protocol'],
    packages: ['vscode', 'vscode-languageclient', 'vscode-languageclient/*'],
    because: 'the editor is a guest: what it shows is computed by the server',
  },
  {
    room: 'page',
    may: ['core/listing'],
    packages: [],
    because: 'the script of a page runs in a browser, beside what was drawn for it',
  },
  {
    room: 'cli',
    may: ['core', 'host'],
    packages: ['node:*', 'picocolors', 'diff'],
    because: 'the command line turns arguments into a check and a report',
  },
  {
    room: 'tools',
    may: ['core', 'client', 'service', 'protocol'],
    packages: ['*'],
    because: 'tools are run by npm scripts and are no part of the product',
  },
];
