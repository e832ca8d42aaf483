import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * A short print of a value, by which a change of it is noticed: the first 8 hex digits of SHA-256 over its JSON, in
 * UTF-8. Keys count in their order. Two values have the same print by chance once in four thousand million times.
 */
export function printOf(value: string | number | boolean | null | readonly unknown[] | object): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(value)))).slice(0, 8);
}

/**
 * What a content security policy allows a text of a page by: `sha256-` and the hash of its UTF-8 in Base64.
 */
export function hashSource(text: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}`;
}
