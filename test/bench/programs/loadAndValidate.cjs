// The same script with the quickest parser that there is for Node.
const { readFileSync } = require('node:fs');
const { load } = require('js-yaml');
const { validate } = require('./validate.cjs');

for (const file of process.argv.slice(2)) validate(load(readFileSync(file, 'utf8')));
