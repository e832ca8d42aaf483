/**
 * For what is sent without waiting for it. A client that is gone, or that cannot do what it is asked for, must not bring
 * the server down.
 *
 * @param failed what to do where it did not work; without it that is never told, which is right for messages only
 */
export function inBackground(
  work: Promise<unknown>,
  failed: (error: unknown) => void = () => undefined,
): void {
  work.catch(failed);
}
