/** The newest schema this program knows; kept in `roadmap.schema_version`. */
export const schemaVersion = 1;

const tables = ['line', 'letter', 'contents', 'schema_version'];

/**
 * Steps from one schema to the next; `migrations[n]` makes version n + 1. Everything lies in the database's own
 * schema `roadmap`. No table is ever updated: the one who writes is chosen by an advisory lock, so a role that may
 * only read and add is enough (docs/postgresql.md).
 */
export const migrations: readonly string[] = [
  `
  CREATE SCHEMA IF NOT EXISTS roadmap;
  CREATE TABLE roadmap.schema_version (version integer PRIMARY KEY);
  CREATE TABLE roadmap.line (
    n bigint PRIMARY KEY CHECK (n > 0),
    type text NOT NULL CHECK (type IN ('open', 'reserve', 'take', 'issue', 'void', 'import', 'moved')),
    at text NOT NULL,
    "by" text NOT NULL,
    unit text NOT NULL,
    file text NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    year integer NOT NULL,
    counter text NOT NULL,
    date text,
    as_of text,
    kind text,
    recipient text,
    subject text,
    note text,
    key text,
    contents_sha256 text,
    path text,
    sha256 text,
    measure text,
    act text,
    again integer,
    prev text NOT NULL,
    hash text NOT NULL
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
];

/** The two halves of the advisory lock that the writer holds: "Rdmp", and which lock of the program it is. */
export const writerLock = '1382313328, 1';
