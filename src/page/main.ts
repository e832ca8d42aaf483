/** The script of the report. It finds the page complete; all it adds are conveniences. */
import { findHost, type Host, type Memory } from './host';
import { SortableTable } from './table';

const host = findHost();
let memory: Memory = host?.memory ?? {};

function remember(change: Memory): void {
  memory = { ...memory, ...change };
  host?.remember(memory);
}

function furnish(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
    const { filter, order, shown } = memory;
    const state = {
      ...(filter === undefined ? {} : { filter }),
      ...(order && { order }),
      ...(shown && { shown }),
    };
    const sortable = new SortableTable(table, state, ({ filter, order, shown }) => {
      const { order: _, ...others } = memory;
      memory = others;
      remember({ filter, shown, ...(order && { order }) });
    });
    sortable.onCsv(({ name, text }) => (host ? host.say({ kind: 'csv', name, text }) : download(name, text)));
  }
  if (memory.frame) document.querySelector(FRAME)?.scrollTo(memory.frame);
}

/** What is scrolled by itself: around the matrix. */
const FRAME = '.wide';

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The page as the charter has it now, found as it was left. */
function renew(body: string): void {
  const page = document.getElementById('page');
  if (page === null) return;
  const { scrollX, scrollY } = window;
  const open = new Map([...detailsIn(page)].map(([name, details]) => [name, details.open]));
  const focused = pathTo(document.activeElement, page);
  const around = document.activeElement?.closest('section[id]')?.id;
  const isSelecting =
    document.activeElement instanceof HTMLInputElement ? selectionOf(document.activeElement) : undefined;
  page.innerHTML = body;
  for (const [name, details] of detailsIn(page)) details.open = open.get(name) ?? details.open;
  furnish();
  const again = focused === undefined ? null : page.querySelector<HTMLElement>(focused);
  if (again) again.focus({ preventScroll: true });
  else if (around !== undefined) focusHeading(around);
  if (again instanceof HTMLInputElement && isSelecting) again.setSelectionRange(...isSelecting);
  window.scrollTo(scrollX, scrollY);
}

/** By the section that they stand in, and which of its details they are: another section may come or go. */
function detailsIn(page: Element): ReadonlyMap<string, HTMLDetailsElement> {
  const counts = new Map<string, number>();
  return new Map(
    [...page.querySelectorAll('details')].map((details) => {
      const section = details.closest('section[id]')?.id ?? '';
      const count = (counts.get(section) ?? 0) + 1;
      counts.set(section, count);
      return [`${section} ${count}`, details];
    }),
  );
}

/** What had the focus has given way to something else: who reads goes on at the heading above it. */
function focusHeading(section: string): void {
  const heading = document.getElementById(`${section}-title`);
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}

function selectionOf({ selectionStart, selectionEnd }: HTMLInputElement): [number, number] {
  return [selectionStart ?? 0, selectionEnd ?? 0];
}

/** Finds an element of the page again after it was made anew; undefined for what lies elsewhere. */
function pathTo(element: Element | null, page: Element): string | undefined {
  if (element === null || element === page || !page.contains(element)) return undefined;
  const steps: string[] = [];
  for (let at = element; at !== page && at.parentElement; at = at.parentElement)
    steps.unshift(`${at.localName}:nth-child(${[...at.parentElement.children].indexOf(at) + 1})`);
  return `#page > ${steps.join(' > ')}`;
}

function followEditor(): void {
  if (host === undefined) return;
  const { charter } = document.body.dataset;
  if (charter !== undefined) remember({ charter });
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isBody(data)) renew(data.body);
  });
  // Before anybody else follows what looks like a link within the page.
  document.addEventListener('click', (event) => followClick(event, host), { capture: true });
  // What is scrolled within the page tells nobody above.
  document.addEventListener('scroll', rememberPlace, { capture: true, passive: true });
  window.scrollTo(0, memory.scroll ?? 0);
  host.say({ kind: 'ready' });
}

function rememberPlace({ target }: Event): void {
  if (target instanceof Element && target.matches(FRAME))
    remember({ frame: { left: target.scrollLeft, top: target.scrollTop } });
  else remember({ scroll: window.scrollY });
}

function followClick(event: MouseEvent, { say }: Host): void {
  const target = event.target instanceof Element ? event.target : undefined;
  const key = target?.closest('[data-go]')?.getAttribute('data-go');
  const isLookingBack = Boolean(target?.closest('[data-do="look-back"]'));
  if (!key && !isLookingBack) return;
  event.preventDefault();
  event.stopPropagation();
  say(key ? { kind: 'go', key } : { kind: 'history' });
}

function isBody(data: unknown): data is { readonly body: string } {
  return typeof data === 'object' && data !== null && 'body' in data && typeof data.body === 'string';
}

/** What is folded away would be missing on paper. */
function unfoldOnPaper(): void {
  let folded: readonly HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details')].filter(({ open }) => !open);
    for (const details of folded) details.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const details of folded) details.open = false;
  });
}

furnish();
followEditor();
unfoldOnPaper();
