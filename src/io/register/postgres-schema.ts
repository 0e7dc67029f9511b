import { lineFields } from '../../register/fields.ts';

/** The newest schema this program knows; kept in `roadmap.schema_version`. */
export const schemaVersion = 3;

const tables = ['line', 'letter', 'contents', 'schema_version'];

/** PostgreSQL's type of a column of the table `line`. */
export function columnType(column: string): string {
  if (column === 'n' || column === 'serial') return 'bigint';
  const form = lineFields.find((field) => field.column === column)?.form;
  return form === 'integer' || form === 'flag' ? 'integer' : 'text';
}

function columnsSql(schema: number): string {
  const checks: Readonly<Record<string, string>> = {
    n: ' PRIMARY KEY CHECK (n > 0)',
    serial: ' NOT NULL CHECK (serial > 0)',
  };
  const columns = lineFields
    .filter(({ since }) => since <= schema)
    .map(({ column, form }) => {
      const isNeeded = form === 'integer' || form === 'text';
      return `"${column}" ${columnType(column)}${checks[column] ?? (isNeeded ? ' NOT NULL' : '')}`;
    });
  return [...columns, 'hash text NOT NULL'].join(',\n    ');
}

/**
 * Steps from one schema to the next; `migrations[n]` makes version n + 1, and a new register takes all of them. Everything lies
 * in the database's own schema `roadmap`. No row is ever updated: the one who writes is chosen by an advisory lock, so a role
 * that may only read and add is enough (docs/postgresql.md).
 */
export const migrations: readonly string[] = [
  `
  CREATE SCHEMA IF NOT EXISTS roadmap;
  CREATE TABLE roadmap.schema_version (version integer PRIMARY KEY);
  CREATE TABLE roadmap.line (
    ${columnsSql(1)}
  );
  CREATE UNIQUE INDEX line_given ON roadmap.line (counter, year, serial) WHERE type IN ('reserve', 'import');
  CREATE INDEX line_serial ON roadmap.line (file, year, serial);
  CREATE INDEX line_date ON roadmap.line (file, year, date, serial) WHERE type IN ('reserve', 'import');
  CREATE INDEX line_key ON roadmap.line (key) WHERE key IS NOT NULL;
  CREATE TABLE roadmap.letter (sha256 text PRIMARY KEY, bytes bytea NOT NULL);
  CREATE TABLE roadmap.contents (sha256 text PRIMARY KEY, bytes bytea NOT NULL);
  CREATE FUNCTION roadmap.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN RAISE EXCEPTION 'the register only grows: no % on %', TG_OP, TG_TABLE_NAME; END $$;
  ${tables
    .map(
      (table) => `CREATE TRIGGER ${table}_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON roadmap.${table}
  FOR EACH STATEMENT EXECUTE FUNCTION roadmap.refuse();`,
    )
    .join('\n  ')}
  `,
  // 2: a corrected file adopted. Schema 1 named the types of lines that it took; later types need only a new version, so that
  // older programs refuse the register.
  `
  ALTER TABLE roadmap.line DROP CONSTRAINT IF EXISTS line_type_check, ADD COLUMN earlier text;
  CREATE INDEX line_import ON roadmap.line (file, year, recipient) WHERE type = 'import';
  CREATE INDEX line_open ON roadmap.line (file, year, serial) WHERE type = 'open';
  `,
  // 3: how a letter went out.
  `
  ALTER TABLE roadmap.line ADD COLUMN means text;
  `,
];

/** The two halves of the advisory lock that the writer holds: "Rdmp", and which lock of the program it is. */
export const writerLock = '1382313328, 1';
