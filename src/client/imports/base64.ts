/** As many characters as a function takes as arguments everywhere. */
const stretch = 8192;

/** Bytes in base64, in any host. */
export function base64(bytes: Uint8Array): string {
  const texts: string[] = [];
  for (let at = 0; at < bytes.length; at += stretch)
    texts.push(String.fromCharCode(...bytes.subarray(at, at + stretch)));
  return btoa(texts.join(''));
}
