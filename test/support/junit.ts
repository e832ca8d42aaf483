import { readFileSync } from 'node:fs';

const SCHEMA = 'test/fixtures/junit/junit-10.xsd';

/** What a schema has against a document; throws where that is not well-formed. */
type Faults = (document: string) => readonly string[];

let known: Promise<Faults> | undefined;

/** What the schema of JUnit reports has against one; empty where it is valid. */
export async function junitFaults(document: string): Promise<readonly string[]> {
  known ??= readSchema(readFileSync(SCHEMA, 'utf8'));
  return (await known)(document);
}

async function readSchema(schema: string): Promise<Faults> {
  const { XmlDocument, XmlValidateError, XsdValidator } = await import('libxml2-wasm');
  const validator = XsdValidator.fromDoc(XmlDocument.fromString(schema));
  return (text) => {
    const document = XmlDocument.fromString(text);
    try {
      validator.validate(document);
      return [];
    } catch (error) {
      if (!(error instanceof XmlValidateError)) throw error;
      return error.details.map(({ line, message }) => `${line}: ${message.trim()}`);
    } finally {
      document.dispose();
    }
  };
}
