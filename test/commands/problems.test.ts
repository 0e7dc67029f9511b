import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { batchMessages } from '../../src/messages/batch.ts';
import { packMessages } from '../../src/messages/pack.ts';
import { office, roadmap } from '../support/office.ts';

/** One thing that happens in the office of 8 August 2022; the last step is the run whose problems are kept. */
interface Step {
  readonly run?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly write?: Readonly<Record<string, string>>;
  readonly append?: Readonly<Record<string, string>>;
  readonly remove?: readonly string[];
  /** Every text that matches in the file, and what takes its place. */
  readonly replace?: Readonly<Record<string, readonly [string, string]>>;
}

type Told = Readonly<Record<string, unknown>>;

async function take(folder: string, step: Step): Promise<readonly Told[]> {
  for (const [file, text] of Object.entries(step.write ?? {})) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  for (const [file, text] of Object.entries(step.append ?? {})) appendFileSync(join(folder, file), text);
  for (const file of step.remove ?? []) rmSync(join(folder, file));
  for (const [file, [from, to]] of Object.entries(step.replace ?? {})) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(new RegExp(from, 'gu'), to));
  }
  if (step.run === undefined) return [];
  const environment = step.environment ?? {};
  const { json } = await roadmap(folder, [...step.run, '--json', '--lang', 'en'], { environment });
  return json.problems as readonly Told[];
}

describe('the smallest doings that raise each code of batches, packs and saved plans', () => {
  test.each([...Object.keys(batchMessages), ...Object.keys(packMessages)])('%s', async (code) => {
    const root = `fixtures/problems/${code}`;
    const steps = JSON.parse(readFileSync(`${root}/input.json`, 'utf8')) as readonly Step[];
    const folder = await office();
    let problems: readonly Told[] = [];
    for (const step of steps) problems = await take(folder, step);
    const told = problems
      .filter((found) => found.code === code)
      .map(({ message: _, hint: __, ...rest }) => rest);
    const text = `${JSON.stringify(told, null, 1)}\n`;
    if (process.env.UPDATE_FIXTURES !== undefined) writeFileSync(`${root}/expected.json`, text);
    expect(told).not.toEqual([]);
    expect(text).toBe(readFileSync(`${root}/expected.json`, 'utf8'));
  });
});
