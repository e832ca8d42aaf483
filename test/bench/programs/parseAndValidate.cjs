// What a script of few lines would do with charters: parse them, and hold them against the JSON Schema.
const { readFileSync } = require('node:fs');
const { parse } = require('yaml');
const { validate } = require('./validate.cjs');

for (const file of process.argv.slice(2)) validate(parse(readFileSync(file, 'utf8'), { merge: true }));
