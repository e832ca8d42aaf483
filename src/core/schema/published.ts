import { CHARTER_KINDS, type CharterKind, type ObjectField } from '../model';
import { shareDefinitions } from './definitions';
import type { KnownRules } from './knownRules';
import { conditional, jsonSchema, type JsonSchema } from './jsonSchema';

const DRAFT_7 = 'http://json-schema.org/draft-07/schema#';
const SHARING = { worth: 100, base: '#/definitions/' };
const KINDS = Object.keys(CHARTER_KINDS) as CharterKind[];

const TITLES: Readonly<Record<CharterKind, string>> = {
  project: 'Project charter',
  practice: 'Practice charter',
  part: 'Part of a charter',
};

/**
 * The JSON Schemas that are shipped for other editors and tools, by file name: one for each kind of charter, and
 * `charter.schema.json` for a file whose kind is yet to be seen. Each stands by itself.
 *
 * @param rules what `settings.rules` may name, with its options
 */
export function publishedSchemas(rules: KnownRules): Readonly<Record<string, JsonSchema>> {
  const single = KINDS.map((kind) => [`${kind}-charter.schema.json`, oneKind(kind, rules)] as const);
  return { 'charter.schema.json': anyKind(rules), ...Object.fromEntries(single) };
}

/** The schema of one kind, in which `kind` can be nothing else. */
function charterSchema(kind: CharterKind, rules: KnownRules): JsonSchema {
  const root: ObjectField = CHARTER_KINDS[kind];
  const { kind: field } = CHARTER_KINDS[kind].fields;
  const own = { ...field, values: { [kind]: field.values[kind] } };
  const schema = jsonSchema({ ...root, fields: { ...root.fields, kind: own } }, { kind: 'editors', rules });
  return { ...schema, type: 'object' };
}

function oneKind(kind: CharterKind, rules: KnownRules): JsonSchema {
  const { schemas, definitions } = shareDefinitions({ charter: charterSchema(kind, rules) }, SHARING);
  return { $schema: DRAFT_7, title: TITLES[kind], ...schemas.charter, definitions };
}

/** Looks at `kind` and asks for what it says; a file that does not say is told only that. */
function anyKind(rules: KnownRules): JsonSchema {
  const each = KINDS.map((kind) => [`${kind}Charter`, charterSchema(kind, rules)] as const);
  const { schemas, definitions } = shareDefinitions(Object.fromEntries(each), SHARING);
  return {
    $schema: DRAFT_7,
    title: 'Charter',
    description: 'The charter of a project or a practice, or a part of one; `kind` says which.',
    type: 'object',
    required: ['kind'],
    properties: { kind: jsonSchema(CHARTER_KINDS.project.fields.kind, { kind: 'editors', rules }) },
    allOf: KINDS.map((kind) =>
      conditional(
        { properties: { kind: { const: kind } }, required: ['kind'] },
        { $ref: `#/definitions/${kind}Charter` },
      ),
    ),
    definitions: { ...schemas, ...definitions },
  };
}
