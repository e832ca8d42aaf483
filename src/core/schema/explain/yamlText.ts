import type { ScalarNode } from '../../model';

/** Texts that mean themselves in YAML without quotes, inside brackets too. */
const PLAIN = /^\p{L}[\p{L}\p{N}_./#-]*(?: [\p{L}\p{N}_./-][\p{L}\p{N}_./#-]*)*$/u;
const NOT_TEXT = /^(?:true|false|null)$/iu;

/** A text as YAML that means it wherever it stands. */
export function yamlText(text: string): string {
  return PLAIN.test(text) && !NOT_TEXT.test(text) ? text : JSON.stringify(text);
}

/** A scalar as YAML; undefined where it is not known how it is written, as for `1.10`. */
export function yamlScalar({ value, start, end }: ScalarNode): string | undefined {
  if (typeof value === 'string') return yamlText(value);
  const text = String(value);
  return text.length === end - start ? text : undefined;
}
