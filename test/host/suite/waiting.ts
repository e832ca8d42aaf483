import type { Event } from 'vscode';

/** Less than mocha's own limit, so that the message says what was waited for. */
const patience = 60_000;

/**
 * Waits until `read` gives something else than undefined. It is asked now and after each event.
 * @param what names it in the message of the error, such as `the warnings of project-charter.yaml`
 */
export function waitFor<T>(what: string, event: Event<unknown>, read: () => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      const value = read();
      if (value === undefined) return;
      clearTimeout(timer);
      listening.dispose();
      resolve(value);
    };
    const timer = setTimeout(() => {
      listening.dispose();
      reject(new Error(`Waited ${patience / 1000} s for ${what}.`));
    }, patience);
    const listening = event(settle);
    settle();
  });
}
