import { attributes, escaped } from '../xml';

/** A piece of a picture. Made by `shape` and `picture` only, so that every text of a charter in it is escaped. */
export interface Svg {
  readonly markup: string;
}

/** What an element says of itself; undefined leaves the attribute out. */
type Own = Readonly<Record<string, string | number | undefined>>;

/** An element: what is filled in as a text stays a text, whatever it holds. */
export function shape(name: string, own: Own, ...inner: readonly (Svg | string)[]): Svg {
  const tag = `${name}${attributes(given(own))}`;
  const content = inner.map((part) => (typeof part === 'string' ? escaped(part) : part.markup)).join('');
  return { markup: content === '' ? `<${tag}/>` : `<${tag}>${content}</${name}>` };
}

export interface PictureInfo {
  /** Begins the ids in the picture: pictures on one page need different ones. Letters, digits and dashes. */
  readonly id: string;
  /** In units of the picture: it grows and shrinks with the space that it is given. */
  readonly width: number;
  readonly height: number;
  /** What it shows, in a few words. */
  readonly title: string;
  /** What can be seen on it, for who cannot see it. */
  readonly description: string;
  readonly className?: string;
}

/** A whole picture, that a screen reader tells as one. */
export function picture(info: PictureInfo, inner: readonly Svg[]): Svg {
  const { id, width, height, title, description, className = 'chart' } = info;
  return shape(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: className,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-description`,
    },
    shape('title', { id: `${id}-title` }, title),
    shape('desc', { id: `${id}-description` }, description),
    ...inner,
  );
}

/** A number as short as a picture needs it. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function given(own: Own): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(own).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
}
