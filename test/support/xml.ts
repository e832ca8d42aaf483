import { parser, type Parser } from 'sax';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Of the element itself, without that of its children. */
  readonly text: string;
}

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

const begun = (name: string, attributes: Growing['attributes'] = {}): Growing => ({
  name,
  attributes,
  children: [],
  text: '',
});

/** The root of a document; throws where it is not well-formed. */
export function readXml(document: string): XmlElement {
  const open = [begun('')];
  const at = (): Growing => open.at(-1) ?? begun('');
  const handlers: Partial<Parser> = {
    onerror(error) {
      throw error;
    },
    onopentag({ name, attributes }) {
      const element = begun(name, attributes);
      at().children.push(element);
      open.push(element);
    },
    onclosetag: () => void open.pop(),
    ontext: (text) => void (at().text += text),
  };
  Object.assign(parser(true), handlers).write(document).close();
  const [root] = at().children;
  if (root === undefined) throw new Error('An element was expected');
  return root;
}
