import { csvOf, fits, ordered, type Order, type Texts } from '../core/listing';

/** How a table is shown. */
export interface TableState {
  /** As it was typed. */
  readonly filter: string;
  readonly order: Order | undefined;
  readonly shown: number;
}

interface Row {
  readonly element: HTMLTableRowElement;
  readonly texts: Texts;
}

/** A table that can be sorted by its heads, filtered, shown in part, and taken away. */
export class SortableTable {
  readonly #table: HTMLTableElement;
  readonly #heads: readonly HTMLTableCellElement[];
  readonly #body: HTMLTableSectionElement;
  readonly #rows: readonly Row[];
  readonly #page: number;
  readonly #tools: Element | null;
  readonly #more: HTMLElement | null;
  readonly #changed: (state: TableState) => void;
  #state: TableState;

  constructor(table: HTMLTableElement, state: Partial<TableState>, changed: (state: TableState) => void) {
    this.#table = table;
    this.#heads = [...(table.tHead?.rows[0]?.cells ?? [])];
    this.#body = table.tBodies[0] ?? table.createTBody();
    this.#rows = [...this.#body.rows].map((element) => ({ element, texts: textsOf(element) }));
    this.#page = Number(table.dataset['page'] ?? 100);
    this.#tools = document.querySelector(`[data-for="${table.id}"]`);
    this.#more = document.querySelector(`[data-more="${table.id}"]`);
    this.#changed = changed;
    this.#state = { filter: '', order: undefined, shown: this.#page, ...state };
    this.#furnish();
    this.#show();
  }

  /** The controls are there only where they work. */
  #furnish(): void {
    for (const [column, head] of this.#heads.entries()) this.#makeSortable(head, column);
    this.#tools?.removeAttribute('hidden');
    const filter = this.#tools?.querySelector<HTMLInputElement>('[data-filter]');
    if (filter) filter.value = this.#state.filter;
    filter?.addEventListener('input', () => this.#set({ filter: filter.value, shown: this.#page }));
    this.#more
      ?.querySelector('[data-next]')
      ?.addEventListener('click', () => this.#showUpTo(this.#state.shown + 5 * this.#page));
    this.#more
      ?.querySelector('[data-all]')
      ?.addEventListener('click', () => this.#showUpTo(this.#rows.length));
  }

  #makeSortable(head: HTMLTableCellElement, column: number): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => this.#sortBy(column));
  }

  /** Up, down, then as it was. */
  #sortBy(column: number): void {
    const { order } = this.#state;
    if (order?.column !== column) this.#set({ order: { column, isDescending: false } });
    else this.#set({ order: order.isDescending ? undefined : { column, isDescending: true } });
  }

  /** The table gets the focus where the button that had it goes. */
  #showUpTo(shown: number): void {
    this.#set({ shown });
    if (this.#more?.hidden === true) this.#table.closest<HTMLElement>('[tabindex]')?.focus();
  }

  #set(change: Partial<TableState>): void {
    this.#state = { ...this.#state, ...change };
    this.#show();
    this.#changed(this.#state);
  }

  /** What fits the filter, in order. */
  get #fitting(): readonly Row[] {
    const { order } = this.#state;
    const filter = this.#state.filter.trim();
    const fitting = filter === '' ? this.#rows : this.#rows.filter(({ texts }) => fits(texts, filter));
    return order ? ordered(fitting, order) : fitting;
  }

  #show(): void {
    const { order, shown } = this.#state;
    const fitting = this.#fitting;
    const seen = fitting.slice(0, shown);
    for (const { element } of this.#rows) element.hidden = true;
    for (const { element } of seen) element.hidden = false;
    // Rows that nobody sees may lie in any order.
    this.#body.prepend(...seen.map(({ element }) => element));
    for (const [column, head] of this.#heads.entries()) {
      if (order?.column === column) head.ariaSort = order.isDescending ? 'descending' : 'ascending';
      else head.removeAttribute('aria-sort');
    }
    this.#tell(seen.length, fitting.length);
  }

  #tell(seen: number, fitting: number): void {
    const all = this.#rows.length;
    const count = this.#tools?.querySelector('[data-count]');
    const of = fitting === all ? `${inWords(all)} rows` : `${inWords(fitting)} of ${inWords(all)} rows`;
    if (count) count.textContent = seen === fitting ? of : `${of}, ${inWords(seen)} shown`;
    if (this.#more) this.#more.hidden = seen === fitting;
    const next = this.#more?.querySelector('[data-next]');
    if (next) next.textContent = `Show ${inWords(Math.min(5 * this.#page, fitting - seen))} more`;
  }

  /** The heads and all rows that fit the filter, in their order. */
  csv(): { readonly name: string; readonly text: string } {
    const heads = this.#heads.map(textOf);
    return {
      name: this.#table.dataset['file'] ?? 'table.csv',
      text: csvOf([heads, ...this.#fitting.map(({ texts }) => texts)]),
    };
  }

  onCsv(take: (file: { readonly name: string; readonly text: string }) => void): void {
    this.#tools?.querySelector('[data-csv]')?.addEventListener('click', () => take(this.csv()));
  }
}

function textsOf(row: HTMLTableRowElement): Texts {
  return [...row.cells].map(textOf);
}

function textOf(cell: Element): string {
  return (cell.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
}

function inWords(count: number): string {
  return count.toLocaleString('en-GB');
}
