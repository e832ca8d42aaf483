/** As much of the XML parser as the tests use. */
declare module 'sax' {
  export interface Tag {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
  }

  export interface Parser {
    onerror: (error: Error) => void;
    onopentag: (tag: Tag) => void;
    onclosetag: () => void;
    ontext: (text: string) => void;
    write(text: string): Parser;
    close(): Parser;
  }

  /** @param strict true to refuse what is not well-formed */
  export function parser(strict: boolean): Parser;
}
