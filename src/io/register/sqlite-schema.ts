/** Marks a file as a register of this program: "Rdmp" in SQLite's header. */
export const applicationId = 0x52646d70;

/** The newest schema this program knows; kept in `user_version`. */
export const schemaVersion = 1;

/**
 * Steps from one schema to the next; `migrations[n]` makes version n + 1. Lines once written keep their form and
 * their hash under every later schema.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE line (
    n INTEGER PRIMARY KEY CHECK (n > 0),
    type TEXT NOT NULL CHECK (type IN ('open', 'reserve', 'take', 'issue', 'void', 'import', 'moved')),
    at TEXT NOT NULL,
    "by" TEXT NOT NULL,
    unit TEXT NOT NULL,
    file TEXT NOT NULL,
    serial INTEGER NOT NULL CHECK (serial > 0),
    year INTEGER NOT NULL,
    counter TEXT NOT NULL,
    date TEXT,
    as_of TEXT,
    kind TEXT,
    recipient TEXT,
    subject TEXT,
    note TEXT,
    key TEXT,
    contents_sha256 TEXT,
    path TEXT,
    sha256 TEXT,
    measure TEXT,
    act TEXT,
    again INTEGER,
    prev TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX line_given ON line (counter, year, serial) WHERE type IN ('reserve', 'import');
  CREATE INDEX line_serial ON line (file, year, serial);
  CREATE INDEX line_date ON line (file, year, date, serial) WHERE type IN ('reserve', 'import');
  CREATE INDEX line_key ON line (key) WHERE key IS NOT NULL;
  CREATE TABLE letter (sha256 TEXT NOT NULL PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
  CREATE TABLE contents (sha256 TEXT NOT NULL PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
  ${['line', 'letter', 'contents']
    .flatMap((table) =>
      ['UPDATE', 'DELETE'].map(
        (deed) => `
  CREATE TRIGGER ${table}_no_${deed.toLowerCase()} BEFORE ${deed} ON ${table}
  BEGIN SELECT RAISE(ABORT, 'the register only grows: no ${deed} on ${table}'); END;`,
      ),
    )
    .join('')}
  `,
];

/**
 * Settings of every connection (measured): with journal DELETE and synchronous EXTRA no number told was lost in any
 * simulated power cut; WAL with NORMAL lost some. SQLite itself
 * does not wait for locks: `patience.ts` does.
 */
export const pragmas = `
  PRAGMA journal_mode = DELETE;
  PRAGMA synchronous = EXTRA;
  PRAGMA foreign_keys = ON;
  PRAGMA trusted_schema = OFF;
  PRAGMA cell_size_check = ON;
`;
