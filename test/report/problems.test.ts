import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printMessage } from '../../src/messages/catalog.ts';
import { languages } from '../../src/messages/message.ts';
import { reportMessages } from '../../src/messages/report.ts';
import type { Entry } from '../../src/model/register.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import type { Problem } from '../../src/problem.ts';
import { addState } from '../../src/roadmap/plan-edit.ts';
import { decodePlan } from '../../src/roadmap/plan-file.ts';
import { runPlanCheck } from '../../src/runs/status.ts';
import { entry, seedRecipients } from './sample.ts';

const root = 'fixtures/problems';
const codes = Object.keys(reportMessages);

/** `plan check` of the folder's plan on 4 October 2022, with the letters of `letters.json` in the register. */
function problemsOf(code: string): readonly Problem[] {
  const file = 'input.yaml';
  const decoded = decodePlan(readFileSync(`${root}/${code}/${file}`), file);
  const text = decoded.value;
  if (text === undefined) return decoded.problems;
  if (code === 'report-item-unknown') {
    return addState(text, file, '1.2', { from: '2022-10-04', state: 'done' }).problems;
  }
  const letters = `${root}/${code}/letters.json`;
  // A fixture of ours: its shape is the one written here.
  const given = (
    existsSync(letters) ? JSON.parse(readFileSync(letters, 'utf8')) : []
  ) as readonly (Partial<Entry> & Pick<Entry, 'number' | 'date'>)[];
  const entries = given.map((one) => entry(one.number, one.date, one));
  const recipients = seedRecipients();
  const snapshots = snapshotsOf(code);
  return runPlanCheck({ plan: { text, file }, entries, recipients, asOf: '2022-10-04', snapshots }).problems;
}

/** Monitorings of the days in `days.json`, with no figures. */
function snapshotsOf(code: string): readonly Snapshot[] {
  const days = `${root}/${code}/days.json`;
  const given = (existsSync(days) ? JSON.parse(readFileSync(days, 'utf8')) : []) as readonly (
    | string
    | null
  )[];
  const none = { listed: 0, placed: 0, updated: 0, overdue: 0, notPlaced: 0 };
  return given.map((asOf, index) => ({
    level: 'body',
    asOf,
    bodies: [],
    datasets: [],
    totals: { bodies: 0, ...none, percent: null },
    sources: [{ file: `exports/${index + 1}.csv`, sha256: '' }],
  }));
}

test('every problem of the plan and the report has a folder with the smallest input that raises it', () => {
  const folders = readdirSync(root).filter((name) => name.startsWith('report-'));
  expect(folders.sort()).toEqual([...codes].sort());
});

test.each(codes)('%s is raised by its input, and nothing else is', (code) => {
  const found = problemsOf(code).map(({ code, severity, place, args }) => ({ code, severity, place, args }));
  const path = `${root}/${code}/expected.json`;
  if (process.env.UPDATE_FIXTURES === '1') writeFileSync(path, `${JSON.stringify(found, null, 1)}\n`);
  expect(found.map((one) => one.code)).toEqual([code]);
  expect(found).toEqual(JSON.parse(readFileSync(path, 'utf8')));
});

test.each(codes)('%s is told in three languages with every place filled in', (code) => {
  const found = problemsOf(code)[0];
  if (found === undefined) throw new Error('no problem');
  for (const language of languages) {
    const { message, hint } = printMessage(found, language);
    expect(`${message} ${hint}`.replaceAll('{letter}', '')).not.toMatch(/[{}]|undefined/u);
  }
});
