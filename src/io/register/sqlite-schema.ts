import { lineColumns, lineFields } from '../../register/fields.ts';

/** Marks a file as a register of this program: "Rdmp" in SQLite's header. */
export const applicationId = 0x52646d70;

/** The newest schema this program knows; kept in `user_version`. */
export const schemaVersion = 3;

/** Columns of the table `line` under a schema, from the one table of fields. */
function columnsSql(schema: number): string {
  const checks: Readonly<Record<string, string>> = {
    n: ' PRIMARY KEY CHECK (n > 0)',
    serial: ' NOT NULL CHECK (serial > 0)',
  };
  const columns = lineFields
    .filter(({ since }) => since <= schema)
    .map(({ column, form }) => {
      const type = form === 'integer' || form === 'flag' ? 'INTEGER' : 'TEXT';
      const isNeeded = form === 'integer' || form === 'text';
      return `"${column}" ${type}${checks[column] ?? (isNeeded ? ' NOT NULL' : '')}`;
    });
  return [...columns, 'hash TEXT NOT NULL'].join(',\n    ');
}

/** Guards of a table: rows are only added. */
function onlyGrows(table: string): string {
  return ['UPDATE', 'DELETE']
    .map(
      (deed) => `
  CREATE TRIGGER ${table}_no_${deed.toLowerCase()} BEFORE ${deed} ON ${table}
  BEGIN SELECT RAISE(ABORT, 'the register only grows: no ${deed} on ${table}'); END;`,
    )
    .join('');
}

const lineIndexes = `
  CREATE UNIQUE INDEX line_given ON line (counter, year, serial) WHERE type IN ('reserve', 'import');
  CREATE INDEX line_serial ON line (file, year, serial);
  CREATE INDEX line_date ON line (file, year, date, serial) WHERE type IN ('reserve', 'import');
  CREATE INDEX line_key ON line (key) WHERE key IS NOT NULL;`;

const columnsOf1 = lineColumns(1)
  .map((column) => `"${column}"`)
  .join(', ');

/**
 * Steps from one schema to the next; `migrations[n]` makes version n + 1, and a new register takes all of them. Lines once
 * written keep their form and their hash under every later schema.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE line (
    ${columnsSql(1)}
  ) STRICT;
  ${lineIndexes}
  CREATE TABLE letter (sha256 TEXT NOT NULL PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
  CREATE TABLE contents (sha256 TEXT NOT NULL PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
  ${['line', 'letter', 'contents'].map(onlyGrows).join('')}
  `,
  // 2: a corrected file adopted. Schema 1 named the types of lines that it took, and SQLite changes no condition of a table:
  // the lines move into a new one. Later types need only a new version, so that older programs refuse the register.
  `
  CREATE TABLE line_2 (
    ${columnsSql(2)}
  ) STRICT;
  INSERT INTO line_2 (${columnsOf1}) SELECT ${columnsOf1} FROM line ORDER BY n;
  DROP TABLE line;
  ALTER TABLE line_2 RENAME TO line;
  ${lineIndexes}
  CREATE INDEX line_import ON line (file, year, recipient) WHERE type = 'import';
  CREATE INDEX line_open ON line (file, year, serial) WHERE type = 'open';
  ${onlyGrows('line')}
  `,
  // 3: how a letter went out.
  `
  ALTER TABLE line ADD COLUMN means TEXT;
  `,
];

/**
 * Settings of every connection (measured): with journal DELETE and synchronous EXTRA no number reported was lost in any
 * simulated power cut; WAL with NORMAL lost some. SQLite itself does not wait for locks: `patience.ts` does.
 */
export const pragmas = `
  PRAGMA journal_mode = DELETE;
  PRAGMA synchronous = EXTRA;
  PRAGMA foreign_keys = ON;
  PRAGMA trusted_schema = OFF;
  PRAGMA cell_size_check = ON;
`;
