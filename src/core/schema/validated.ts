import { CHARTER_KINDS, LIST_SECTIONS, REVIEWS } from '../model';
import { shareDefinitions } from './definitions';
import { jsonSchema, type JsonSchema } from './jsonSchema';

/**
 * The schemas from which the validators are compiled, by name: one for each kind of charter under the name of the
 * kind, one for lists by themselves, and the pieces that they refer to. Every repeated piece is one, since each becomes a function.
 */
export function validatorSchemas(): Readonly<Record<string, JsonSchema>> {
  const whole: [string, JsonSchema][] = Object.entries(CHARTER_KINDS).map(([kind, root]) => [
    kind,
    { ...jsonSchema(root, { kind: 'validators' }), type: 'object' },
  ]);
  const lists = Object.fromEntries(
    Object.entries({ ...LIST_SECTIONS, reviews: REVIEWS }).map(([key, field]) => [
      key,
      jsonSchema(field, { kind: 'validators' }),
    ]),
  );
  whole.push(['lists', { type: 'object', properties: lists }]);
  const { schemas, definitions } = shareDefinitions(Object.fromEntries(whole), { worth: 0, base: 'shared:' });
  const shared = Object.entries(definitions).map(([name, schema]) => [`shared:${name}`, schema] as const);
  return { ...schemas, ...Object.fromEntries(shared) };
}
