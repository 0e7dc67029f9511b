import { readFileSync } from 'node:fs';

/** The SQL of docs/postgresql.md for a role that may read and add, so that the page is tested as it stands. */
export function leastRights(role: string): string {
  const page = readFileSync(new URL('../../../docs/postgresql.md', import.meta.url), 'utf8');
  const [, sql] = /<!-- least rights -->\s*```sql\n([\s\S]*?)```/u.exec(page) ?? [];
  if (sql === undefined) throw new Error('docs/postgresql.md has lost its least-rights SQL');
  return sql.replaceAll('roadmap_clerk', role);
}
