import { open, stat } from 'node:fs/promises';

/** What the disk has under a name: equal for two names of one file; undefined when nothing is there. */
export async function fileId(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found === undefined ? undefined : `${found.dev} ${found.ino}`;
}

/** The first bytes of every SQLite database (sqlite.org/fileformat, "The Database Header"). */
const databaseMark = 'SQLite format 3\0';

/** True for an SQLite database: it may be a register, whatever its name is. */
export async function isDatabase(path: string): Promise<boolean> {
  const file = await open(path, 'r').catch(() => undefined);
  if (file === undefined) return false;
  try {
    const { buffer } = await file.read(Buffer.alloc(databaseMark.length), 0, databaseMark.length, 0);
    return buffer.toString('latin1') === databaseMark;
  } catch {
    return false;
  } finally {
    await file.close();
  }
}
