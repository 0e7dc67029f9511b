import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ingestMessages } from '../../src/messages/ingest.ts';
import { tableMessages } from '../../src/messages/table.ts';
import type { Agency } from '../../src/model/office.ts';
import type { ReadingOptions } from '../../src/model/table.ts';
import type { Problem } from '../../src/problem.ts';
import { readDirectories } from '../../src/runs/directories.ts';
import { readMonitoring } from '../../src/runs/monitoring.ts';

const root = 'fixtures/problems';
/** Their smallest inputs would be megabytes; `test/table/limits.test.ts` builds them. */
const built = new Set(['table-too-large', 'table-long-row', 'table-wide-row']);
const codes = [...Object.keys(tableMessages), ...Object.keys(ingestMessages)].filter(
  (code) => !built.has(code),
);

describe('the smallest input that raises', () => {
  it.each(codes)('%s gives exactly the problems kept beside it', async (code) => {
    const problems = await read(`${root}/${code}`);
    const text = `${JSON.stringify(problems, null, 1)}\n`;
    const expected = `${root}/${code}/expected.json`;
    if (process.env.UPDATE_FIXTURES !== undefined) writeFileSync(expected, text);
    expect(problems.map((found) => found.code)).toContain(code);
    expect(text).toBe(readFileSync(expected, 'utf8'));
  });
});

/** Exports are `input.*` and `input-2.*`; beside them may stand `list.csv` and `options.json`. Directories stand under their own names. */
async function read(folder: string): Promise<readonly Problem[]> {
  const names = readdirSync(folder).sort();
  const source = (file: string) => ({ file, bytes: readFileSync(`${folder}/${file}`) });
  const exports = names.filter((name) => name.startsWith('input'));
  if (exports.length === 0) {
    const files = names.filter((name) => name.endsWith('.csv'));
    return (await readDirectories(new Map(files.map((file) => [file, source(file).bytes])))).problems;
  }
  const options = existsSync(`${folder}/options.json`)
    ? (JSON.parse(readFileSync(`${folder}/options.json`, 'utf8')) as ReadingOptions & { agencies?: Agency[] })
    : {};
  const { agencies = null, ...reading } = options as ReadingOptions & { agencies?: Agency[] };
  const list = names.includes('list.csv') ? { list: source('list.csv') } : {};
  return (await readMonitoring(exports.map(source), agencies, { ...reading, ...list })).problems;
}
