/** What the page remembers, so that it is found as it was left. */
export interface Memory {
  /** The charter that it is about: by this an editor opens it anew. */
  readonly charter?: string;
  readonly scroll?: number;
  /** How far the matrix is scrolled, which has a frame of its own. */
  readonly frame?: { readonly left: number; readonly top: number };
  readonly filter?: string;
  readonly order?: { readonly column: number; readonly isDescending: boolean };
  /** How many rows are shown. */
  readonly shown?: number;
}

/** What the page says to the editor. */
export type Said =
  | { readonly kind: 'ready' }
  /** Somebody has clicked on something, by its key. */
  | { readonly kind: 'go'; readonly key: string }
  /** Somebody wishes to read how it came to this. */
  | { readonly kind: 'history' }
  | { readonly kind: 'csv'; readonly name: string; readonly text: string };

/** The editor that shows the page; undefined where the page is a file of its own. */
export interface Host {
  readonly say: (message: Said) => void;
  readonly memory: Memory;
  readonly remember: (memory: Memory) => void;
}

interface EditorApi {
  postMessage(message: Said): void;
  /** What `setState` was given last. */
  getState(): Memory | undefined;
  setState(state: Memory): void;
}

declare const acquireVsCodeApi: (() => EditorApi) | undefined;

export function findHost(): Host | undefined {
  if (typeof acquireVsCodeApi === 'undefined') return undefined;
  const api = acquireVsCodeApi();
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- an editor and its page have no origins
    say: (message) => api.postMessage(message),
    memory: api.getState() ?? {},
    remember: (memory) => api.setState(memory),
  };
}
