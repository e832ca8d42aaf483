// What a script of few lines would do with a charter: parse it, and hold it against the JSON Schema.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const Ajv = require('ajv');
const { parse } = require('yaml');

const schema = JSON.parse(readFileSync(join(__dirname, '../../schemas/project-charter.schema.json'), 'utf8'));
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
for (const file of process.argv.slice(2)) {
  if (!validate(parse(readFileSync(file, 'utf8'), { merge: true }))) {
    console.error(validate.errors);
    process.exitCode = 1;
  }
}
