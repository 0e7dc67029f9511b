import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { layoutMessages } from '../../src/messages/layout.ts';
import { templateMessages } from '../../src/messages/template.ts';
import type { Problem } from '../../src/problem.ts';
import { hasErrors, sortProblems } from '../../src/problem.ts';
import { tryKind } from '../../src/runs/try-kind.ts';
import { readKind } from '../../src/template/read-kind.ts';
import { readSample } from '../../src/template/sample.ts';

/** Raised by the command itself; `test/commands/template.test.ts` has it. */
const elsewhere = new Set(['template-kind-taken']);

const codes = [...Object.keys(templateMessages), ...Object.keys(layoutMessages)].filter(
  (code) => !elsewhere.has(code),
);

const letter = 'title: Синов\nfile: 19-09/1\nneeds: dataset\nheading: Синов тўғрисида\n';
const plain = 'title: Синов\nfile: 19-09/1\nheading: Синов тўғрисида\n';
const sample = 'recipients:\n  - {name: Вазирлик, dative: Вазирликка}\n';

/** The folder as a letter kind; files that it does not need for its fault are those of a faultless kind. */
function problemsOf(folder: string): readonly Problem[] {
  const own = new Map(
    readdirSync(folder, { withFileTypes: true })
      .filter((item) => item.isFile() && item.name !== 'expected.json')
      .map((item) => [item.name, readFileSync(join(folder, item.name))] as const),
  );
  const tried = own.has('sample.yaml') || !own.has('body.hbs') ? plain : letter;
  const files = new Map<string, Uint8Array | string>([['letter.yaml', tried]]);
  if (!own.has('letter.yaml') || !folder.endsWith('missing-file')) files.set('body.hbs', 'Матн.\n');
  for (const [name, bytes] of own) files.set(name, bytes);
  const read = readKind('input', 'input', files, partialsOf(join(folder, 'partials')));
  if (read.value === undefined) return read.problems;
  const text = own.get('sample.yaml')?.toString('utf8') ?? sample;
  const trial = readSample({ ...read.value, needs: 'none' }, text);
  const kind = own.has('sample.yaml') || read.value.needs === 'none' ? trial.value : undefined;
  return sortProblems([
    ...read.problems,
    ...trial.problems,
    ...(hasErrors(read.problems) ? [] : tryKind(read.value, kind)),
  ]);
}

function partialsOf(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder).map((name) => [name.replace('.hbs', ''), readFileSync(join(folder, name), 'utf8')]),
  );
}

describe('the smallest input of every code raises that code, at its place', () => {
  test.each(codes)('%s', (code) => {
    const folder = join('fixtures', 'problems', code);
    const found = JSON.parse(JSON.stringify(problemsOf(folder))) as { code: string }[];
    const kept = join(folder, 'expected.json');
    if (process.env.UPDATE_EXPECTED) writeFileSync(kept, `${JSON.stringify(found, null, 1)}\n`);
    expect(found.map((one) => one.code)).toContain(code);
    expect(found).toEqual(JSON.parse(readFileSync(kept, 'utf8')));
  });
});
