import { expect, test } from 'vitest';
import { openYaml, recordOf } from '../../src/tools/yaml.ts';
import { decodeYaml } from '../../src/tools/yaml-text.ts';
import { choiceIn, recordsIn, templateIn, textIn, valueIn, valuesIn } from '../../src/tools/yaml-values.ts';

function open(text: string, keys: Parameters<typeof recordOf>[2]) {
  const { from, root } = openYaml('a.yaml', text);
  const record = from.problems.length > 0 ? undefined : recordOf(from, root, keys);
  const faults = () =>
    from.problems.map(({ code, place, args }) => `${code} ${place.line}:${place.column} ${args.key ?? ''}`);
  return { record, faults };
}

test('every scalar is the text that was written', () => {
  const { record } = open('a: 3.10\nb: yes\nc: 2021-01\nd: 0x1F\n', { other: ['a', 'b', 'c', 'd'] });
  if (record === undefined) throw new Error('no record');
  expect(['a', 'b', 'c', 'd'].map((key) => textIn(record, key))).toEqual(['3.10', 'yes', '2021-01', '0x1F']);
});

test('an empty value, ~ and null say nothing; the same in quotes is a text', () => {
  const { record, faults } = open('a:\nb: ~\nc: null\nd: "null"\n', {
    needed: { a: 'x' },
    other: ['b', 'c', 'd'],
  });
  if (record === undefined) throw new Error('no record');
  expect(['b', 'c', 'd'].map((key) => textIn(record, key))).toEqual([undefined, undefined, 'null']);
  expect(faults()).toEqual(['yaml-missing-key 1:1 a']);
});

test('a key twice, an unknown key and a broken line are reported at their places', () => {
  expect(open('a: 1\nb: 2\na: 3\n', { other: ['a', 'b'] }).faults()).toEqual(['yaml-doubled-key 3:1 a']);
  expect(open('aa: 1\n', { other: ['a'] }).faults()).toEqual(['yaml-unknown-key 1:1 aa']);
  expect(open('a: [1\nb: 2\n', { other: ['a'] }).faults()[0]).toMatch(/^yaml-syntax 2:/u);
});

test('values that do not fit are reported at the value, in a list at the item', () => {
  const { record, faults } = open('a: x\nb: [1, x]\nc:\n  - {d: 1}\n  - x\n', { other: ['a', 'b', 'c'] });
  if (record === undefined) throw new Error('no record');
  const count = (text: string) => (/^\d+$/u.test(text) ? Number(text) : undefined);
  expect(valueIn(record, 'a', '1', count)).toBeUndefined();
  expect(valuesIn(record, 'b', '1', count)).toEqual([1]);
  expect(recordsIn(record, 'c', { other: ['d'] }, (item) => valueIn(item, 'd', '1', count))).toEqual([1]);
  expect(choiceIn(record, 'a', ['one', 'two'])).toBe('one');
  expect(faults()).toEqual([
    'yaml-bad-value 1:4 a',
    'yaml-bad-value 2:8 b',
    'yaml-bad-value 5:5 a.yaml',
    'yaml-bad-value 1:4 a',
  ]);
});

test('a template knows its first character, in quotes and in blocks', () => {
  const { record } = open("a: '{{x}}'\nb: |\n  {{y}}\nc: {{z}\n".replace('c: {{z}\n', ''), {
    other: ['a', 'b'],
  });
  if (record === undefined) throw new Error('no record');
  expect(templateIn(record, 'a')).toEqual({ text: '{{x}}', place: { file: 'a.yaml', line: 1, column: 5 } });
  expect(templateIn(record, 'b')).toEqual({ text: '{{y}}', place: { file: 'a.yaml', line: 3, column: 3 } });
});

test('a file of more than a million bytes is refused before it is read', () => {
  expect(decodeYaml(new Uint8Array(1_000_000).fill(32), 'a.yaml').problems).toEqual([]);
  const { value, problems } = decodeYaml(new Uint8Array(1_000_001), 'roadmap.yaml');
  expect([value, problems.map(({ code, place }) => `${code} ${place.file}`)]).toEqual([
    undefined,
    ['yaml-too-large roadmap.yaml'],
  ]);
});
