import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Numbers of the sections that a document has. */
function sectionsOf(document: string): ReadonlySet<string> {
  const headings = readFileSync(document, 'utf8').matchAll(/^#+ (\d+)\./gmu);
  return new Set([...headings].map(([, number]) => number ?? ''));
}

const sources = ['src', 'test', 'bench', 'docs', 'templates'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && /\.(?:ts|mjs|md|hbs|yaml)$/u.test(item.name))
    .map((item) => `${item.parentPath}/${item.name}`.replaceAll('\\', '/')),
);

test('every section that the source cites is there', () => {
  const known = new Map(['docs/product.md', 'docs/domain.md'].map((name) => [name, sectionsOf(name)]));
  const missing: string[] = [];
  let cited = 0;
  for (const file of sources) {
    const citations = readFileSync(file, 'utf8').matchAll(/([\w./-]+\.md)[\s*]+section[\s*]+(\d+)/gu);
    for (const [, document = '', number = ''] of citations) {
      cited += 1;
      if (known.get(document)?.has(number) !== true) missing.push(`${file}: ${document} section ${number}`);
    }
  }
  expect(missing).toEqual([]);
  expect(cited).toBeGreaterThan(40);
});

test('no document is cited by a name that it does not have', () => {
  const shouted = /\b[A-Z]{4,}(?:\.md)? sections? \d/u;
  expect(sources.filter((file) => shouted.test(readFileSync(file, 'utf8')))).toEqual([]);
});
