import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact, MeasureItem, Roadmap } from '../../src/model/roadmap.ts';
import { addFact, addState } from '../../src/roadmap/edit-roadmap.ts';
import { parseRoadmap } from '../../src/roadmap/roadmap-file.ts';
import { cleanText } from '../../src/text/characters.ts';
import { seedPlanText } from '../report/sample.ts';

const file = 'plan.yaml';
const plan = `title: ЙЎЛ ХАРИТАСИ
act: {number: 808-сон, date: 2020-12-23}
# every measure below
measures:
  - no: 1
    name: One
    items:
      - id: 1.1   # the first
        mechanism: A
        deadline: 2021-01
        done:
          # remark on the day
          - date: 2021-01-08
            text: Old. # kept

          # later
          - date: 2021-03-01
            text: >-
              Folded
              text.
      - id: 1.2
        mechanism: B
        deadline: continuous
`;

function itemOf(read: Roadmap | undefined, id: string): MeasureItem {
  const found = read?.measures.flatMap((measure) => measure.items).find((item) => item.id === id);
  if (found === undefined) throw new Error(`no item ${id}`);
  return found;
}

const fact = { when: '2021-02-01', text: 'New.', links: ['https://data.egov.uz/a'], letters: [] };

test('a fact goes before the first later one, and every other line stays as it was, comments too', () => {
  const edited = addFact(plan, file, '1.1', fact).value?.text ?? '';
  const added = [
    '          - date: 2021-02-01',
    '            text: >-',
    '              New.',
    '            links:',
    '              - https://data.egov.uz/a',
  ];
  const lines = plan.split('\n');
  const at = lines.findIndex((line) => line.includes('Old.')) + 1;
  expect(edited.split('\n')).toEqual([...lines.slice(0, at), ...added, ...lines.slice(at)]);
});

test('the line of what was added is shown', () => {
  const edited = addFact(plan, file, '1.1', fact).value;
  expect(edited?.text.split('\n')[(edited?.line ?? 0) - 1]).toBe('          - date: 2021-02-01');
});

test('an item without facts or states gets the key and the entry', () => {
  const withFact = addFact(plan, file, '1.2', fact).value?.text ?? '';
  const withState = addState(withFact, file, '1.2', { from: '2021-02-02', state: 'in-progress' }).value;
  const item = itemOf(withState?.plan, '1.2');
  expect(item.done).toHaveLength(1);
  expect(item.states).toMatchObject([{ from: '2021-02-02', state: 'in-progress' }]);
  expect(withState?.text.split('\n')[(withState?.line ?? 0) - 1]?.trim()).toBe(
    '- {from: 2021-02-02, state: in-progress}',
  );
});

test('line ends of Windows and a byte order mark stay', () => {
  const windows = `\uFEFF${plan.replaceAll('\n', '\r\n')}`;
  const edited = addFact(windows, file, '1.1', fact).value?.text ?? '';
  expect(edited.startsWith('\uFEFF')).toBe(true);
  expect(edited.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  expect(itemOf(parseRoadmap(edited, file).value, '1.1').done).toHaveLength(3);
});

test('an item that the plan lacks is refused with the ones it has', () => {
  const { value, problems } = addFact(plan, file, '1.9', fact);
  expect(value).toBeUndefined();
  expect(problems).toMatchObject([{ code: 'report-item-unknown', args: { id: '1.9', known: '1.1, 1.2' } }]);
});

test('a cited letter without a place in the text is refused and nothing is changed', () => {
  const letters = [{ number: '01/3-19-09/1-90', year: 2022 }];
  const { value, problems } = addFact(plan, file, '1.1', { ...fact, letters });
  expect(value).toBeUndefined();
  expect(problems.map((found) => found.code)).toEqual(['report-letter-places']);
});

test('a list in brackets is refused in words a person can act on', () => {
  const flow = plan.replace('deadline: continuous', 'deadline: continuous\n        states: []');
  const { problems } = addState(flow, file, '1.2', { from: '2021-02-02', state: 'done' });
  expect(problems).toMatchObject([{ code: 'yaml-bad-value', place: { field: 'states' } }]);
});

test('facts can be added to every item of the shipped plan, which otherwise stays byte for byte', () => {
  const read = parseRoadmap(seedPlanText, file).value;
  for (const { id } of read?.measures.flatMap((measure) => measure.items) ?? []) {
    const edited = addFact(seedPlanText, file, id, { ...fact, when: '2022-11-01' }).value;
    const lines = edited?.text.split('\n') ?? [];
    lines.splice((edited?.line ?? 0) - 1, 5);
    expect(lines.join('\n')).toBe(seedPlanText);
  }
});

test('a fact that says nothing is refused, not left out in silence', () => {
  for (const text of ['', ' ']) {
    const { value, problems } = addFact(plan, file, '1.1', { ...fact, text });
    expect([value, problems.map(({ code }) => code)]).toEqual([undefined, ['yaml-missing-key']]);
  }
});

test('any text put in is read back as the same paragraphs, whatever YAML marks it holds', () => {
  const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, (parts) => {
      const text = cleanText(parts.join(' ').replaceAll('{letter}', ''))
        .replace(/[\s\p{C}]+/gu, ' ')
        .trim();
      const { value, problems } = addFact(plan, file, '1.1', { ...fact, text });
      if (value === undefined) {
        // Empty text and words of mixed script are refused.
        expect(problems.length).toBeGreaterThan(0);
        return;
      }
      const added = itemOf(value.plan, '1.1').done[1] as Fact;
      expect(added.paragraphs).toEqual([text]);
    }),
  );
});
