const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const Ajv = require('ajv');

const validators = new Map();

function validatorFor(kind) {
  const known = validators.get(kind);
  if (known) return known;
  const path = join(__dirname, `../../../schemas/${kind}-charter.schema.json`);
  const made = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(readFileSync(path, 'utf8')));
  validators.set(kind, made);
  return made;
}

/** Holds a charter against the schema of its kind. */
exports.validate = (charter) => {
  const isValid = validatorFor(charter.kind);
  if (isValid(charter)) return;
  console.error(isValid.errors);
  process.exitCode = 1;
};
