import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { numberMessages } from '../../src/messages/number.ts';
import { registerMessages } from '../../src/messages/register.ts';
import type { Step } from './scenario.ts';
import { playScenario } from './scenario.ts';

const root = 'fixtures/problems';
/** They take another process, a server or a broken disk: `test/io/register` and `test/faults` raise them. */
const built = new Set(['register-busy', 'register-failed', 'register-fsync-off']);
const codes = [...Object.keys(numberMessages), ...Object.keys(registerMessages)].filter(
  (code) => !built.has(code),
);

describe('the smallest scenario that raises', () => {
  it.each(codes)('%s gives exactly the problems kept beside it', async (code) => {
    const names = readdirSync(`${root}/${code}`);
    const read = (name: string) => readFileSync(`${root}/${code}/${name}`);
    const steps = JSON.parse(read('input.json').toString()) as Step[];
    const files = names.filter((name) => name.endsWith('.csv')).map((name) => [name, read(name)] as const);
    const problems = await playScenario(steps, new Map(files));
    const text = `${JSON.stringify(problems, null, 1)}\n`;
    if (process.env.UPDATE_FIXTURES !== undefined) writeFileSync(`${root}/${code}/expected.json`, text);
    expect(problems.map((found) => found.code)).toContain(code);
    expect(text).toBe(read('expected.json').toString());
  });
});
