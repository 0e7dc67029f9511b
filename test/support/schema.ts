import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';

const folder = fileURLToPath(new URL('../../schema/', import.meta.url));

/** Names of the published schemas, without ending. */
export const schemaNames: readonly string[] = readdirSync(folder).map((name) => name.replace(/\.json$/u, ''));

const ajv = new Ajv2020({ strict: true, allErrors: true, strictRequired: false, allowUnionTypes: true });
for (const name of schemaNames) ajv.addSchema(JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8')));

/** What a document has against a published schema; empty when nothing. */
export function faultsAgainst(name: string, document: unknown): readonly string[] {
  const validate = ajv.getSchema(`${name}.json`);
  if (validate === undefined) return [`there is no schema/${name}.json`];
  if (validate(document)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${name} ${instancePath}: ${message} ${JSON.stringify(params)}`,
  );
}
