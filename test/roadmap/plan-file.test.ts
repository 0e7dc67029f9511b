import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTime } from '../../src/roadmap/fact-time.ts';
import { parseDeadline, parseRoadmap } from '../../src/roadmap/roadmap-file.ts';
import { runPlanCheck } from '../../src/runs/status.ts';
import { seedEntries, seedPlanText, seedRecipients } from '../report/sample.ts';

const file = 'plan.yaml';

test('the shipped plan has 8 measures and 16 items, in order, with deadlines of all four sorts', () => {
  const { value, problems } = parseRoadmap(seedPlanText, file);
  expect(problems).toEqual([]);
  expect(value?.measures.map((measure) => measure.items.length)).toEqual([1, 1, 3, 2, 1, 2, 1, 5]);
  const sorts = value?.measures.flatMap((measure) => measure.items.map((item) => item.deadline.type));
  expect(new Set(sorts)).toEqual(new Set(['month', 'yearly', 'continuous', 'schedule']));
});

test('of the shipped plan and the 19 letters only the impossible letter, the cited measure, the announcement and the missing state are doubtful', () => {
  const inputs = { plan: { text: seedPlanText, file }, entries: seedEntries(), recipients: seedRecipients() };
  const { problems } = runPlanCheck({ ...inputs, asOf: '2022-10-04', snapshots: [] });
  expect(problems.map(({ code, args }) => [code, args.number ?? args.id])).toEqual([
    ['report-letter-before-act', '01/5-24-12-199'],
    ['report-other-measure', '3.1'],
    ['report-announced-late', '8.5'],
    ['report-state-missing', '8.3'],
  ]);
});

test('all faults of a plan are reported at once, each with line and column', () => {
  const text = seedPlanText
    .replace('deadline: 2021-06', 'deadline: июнь')
    .replace('state: in-progress', 'state: inprogress')
    .replace('join-from: 2022-08-01', 'join-form: 2022-08-01')
    .replace('- date: 2021-11-02', '- date: 2021-31-02');
  const lines = text.split('\n');
  const { value, problems } = parseRoadmap(text, file);
  expect(value).toBeUndefined();
  expect(problems.map(({ code, place }) => [code, place.field])).toEqual([
    ['yaml-bad-value', 'deadline'],
    ['yaml-bad-value', 'state'],
    ['yaml-unknown-key', 'from-register.join-form'],
    ['yaml-bad-value', 'date'],
  ]);
  for (const { place } of problems) {
    const line = lines[(place.line ?? 0) - 1] ?? '';
    const at = line.slice((place.column ?? 0) - 1);
    expect(at).toMatch(/^(?:июнь|inprogress|join-form|2021-31-02)/u);
  }
});

test('an unknown key comes with the nearest right one', () => {
  const { problems } = parseRoadmap(seedPlanText.replace('mechanism:', 'mechanizm:'), file);
  expect(problems.find((found) => found.code === 'yaml-unknown-key')?.args.nearest).toBe('mechanism');
});

test('a letter pattern that lost its number is refused: it would mention letters without naming them', () => {
  const { problems } = parseRoadmap(
    seedPlanText.replace('each: "{to} ({number}-сонли хат)"', 'each: "{to}"'),
    file,
  );
  expect(problems).toMatchObject([
    { code: 'yaml-bad-value', args: { key: 'from-register.each', value: '{to}' } },
  ]);
});

test('item 3.10 is not item 3.1', () => {
  const { value } = parseRoadmap(seedPlanText.replace('- id: 3.3\n', '- id: 3.10\n'), file);
  expect(value?.measures[2]?.items.map((item) => item.id)).toEqual(['3.1', '3.2', '3.10']);
});

test('aliases, tags and merge keys of YAML are not followed', () => {
  const bomb = 'title: &a [x]\nact: {number: 1, date: 2020-12-23}\nmeasures: [*a, *a, !!js/function "x"]\n';
  const { value, problems } = parseRoadmap(bomb, file);
  expect(value).toBeUndefined();
  expect(problems.length).toBeGreaterThan(2);
});

test('any text gives a plan or problems, never a fault of the program', () => {
  const lines = seedPlanText.split('\n').slice(20, 60);
  const word = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom('- ', ': ', '{', '[', '*a', '&a', '|', '>-', '"'),
  );
  fc.assert(
    fc.property(fc.nat(lines.length - 1), word, (at, noise) => {
      const text = [...lines.slice(0, at), `${lines[at] ?? ''}${noise}`, ...lines.slice(at + 1)].join('\n');
      const { value, problems } = parseRoadmap(text, file);
      expect(value !== undefined || problems.length > 0).toBe(true);
    }),
  );
});

test('a deadline is a day, a month, a day of each year, continuous or by a schedule', () => {
  expect(parseDeadline('2021-06')).toEqual({ type: 'month', month: '2021-06' });
  expect(parseDeadline('31.12.2022')).toEqual({ type: 'day', day: '2022-12-31' });
  expect(parseDeadline('yearly 12-01')).toEqual({ type: 'yearly', monthDay: '12-01' });
  for (const wrong of ['2021-13', 'yearly 02-30', 'yearly', '31.02.2022', 'июнь']) {
    expect(parseDeadline(wrong)).toBeUndefined();
  }
});

test('a time is a day, a month or a range of either, and never ends before it begins', () => {
  expect(parseTime('2021-07')).toEqual({ from: '2021-07-01', to: '2021-07-31' });
  expect(parseTime('2022-03..2022-04')).toEqual({ from: '2022-03-01', to: '2022-04-30' });
  expect(parseTime('24.05.2021..28.05.2021')).toEqual({ from: '2021-05-24', to: '2021-05-28' });
  expect(parseTime('2020-02')).toEqual({ from: '2020-02-01', to: '2020-02-29' });
  for (const wrong of ['2021-05-28..2021-05-24', '2021-05..', '..', '2021-5-1', 'a..b..c']) {
    expect(parseTime(wrong)).toBeUndefined();
  }
});
