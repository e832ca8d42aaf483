/**
 * What bytes say as UTF-8. A byte-order mark is dropped, as editors do, so that positions are those that an editor shows;
 * undefined for what is no text.
 */
export function textIn(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined;
  const text = bytes.toString('utf8');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
