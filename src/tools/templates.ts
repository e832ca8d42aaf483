/**
 * Writes src/core/templates/templates.generated.ts: the texts of snippets/templates, so that they travel in the product's
 * bundles, on the web too. `--check` names the file where it is stale, and exits with 1.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publish } from './generated';

const ROOT = join(__dirname, '..', '..');
const FOLDER = join(ROOT, 'snippets', 'templates');

/** The order in which people are offered them. */
const ORDER = [
  'short',
  'dynamics-365-sales',
  'dynamics-365-customer-service',
  'dynamics-365-field-service',
  'salesforce-sales-cloud',
  'salesforce-service-cloud',
  'contact-centre',
  'crm-migration',
  'practice',
];

function generatedText(): string {
  const texts = ORDER.map((id) => [id, readFileSync(join(FOLDER, `${id}.yaml`), 'utf8')] as const);
  return [
    '// Made from snippets/templates by `npm run generate`.',
    '',
    '/** The id of each template, with the text of its file. */',
    'export const TEMPLATE_FILES: readonly (readonly [id: string, file: string])[] = [',
    ...texts.flatMap(([id, text]) => [
      '  [',
      `    '${id}',`,
      `    \`${text.replaceAll('\r\n', '\n').replace(/[\\`]|\$\{/gu, '\\$&')}\`,`,
      '  ],',
    ]),
    '];',
    '',
  ].join('\n');
}

const strays = readdirSync(FOLDER).filter((name) => !ORDER.includes(name.replace(/\.yaml$/u, '')));
if (strays.length > 0)
  throw new Error(`Say in src/tools/templates.ts where ${strays.join(', ')} is offered.`);

const generated = new Map([['src/core/templates/templates.generated.ts', generatedText()]]);
process.exitCode = publish(ROOT, generated, 'src/tools/templates.ts');
