import { expect, test } from 'vitest';
import { printMarkdown } from '../../src/report/print-markdown.ts';
import { readCorrections, reportOn, seedText } from './sample.ts';
import { correctText, markdownRows, seedIds, seedRows, sentencesOf } from './seed-sentences.ts';

const corrections = readCorrections();
const report = reportOn('2022-10-04');
const reported = markdownRows(printMarkdown(report));
const printed = seedRows(seedText);

test('all 16 rows of the seed document are in the report of its day', () => {
  expect(report.measures.flatMap((measure) => measure.items.map((item) => item.id))).toEqual(seedIds);
  expect(reported.map((row) => row.id)).toEqual(seedIds);
  expect(printed.map((row) => row.id)).toEqual(seedIds);
});

test.each(seedIds)(
  'row %s says what the seed says, sentence by sentence, with the listed corrections only',
  (id) => {
    const seed = printed.find((row) => row.id === id)?.sentences ?? [];
    const said = reported.find((row) => row.id === id)?.sentences ?? [];
    expect(said.length).toBeGreaterThan(3);
    expect(said).toEqual(seed.flatMap((sentence) => sentencesOf(correctText(sentence, corrections).text)));
  },
);

test('the title is that of the seed, corrected, with the day it speaks of', () => {
  const [title = '', asOf = ''] = seedText.split('\n').filter((line) => line.trim() !== '');
  expect(report.title).toBe(correctText(title, corrections).text);
  expect(report.asOfLine).toBe(asOf);
});

test('every listed correction is needed as often as it is listed', () => {
  const title = seedText.split('\n').find((line) => line.trim() !== '') ?? '';
  const whole = [title, ...printed.flatMap((row) => row.sentences)].join('\n');
  const { used } = correctText(whole, corrections);
  expect(corrections.map(({ printed: slip }, index) => [slip, used[index]])).toEqual(
    corrections.map(({ printed: slip, count }) => [slip, count]),
  );
});

test('the seed has 19 letters and the report cites each of them once', () => {
  const letters = report.measures.flatMap((measure) => measure.items.flatMap((item) => item.letters));
  const keys = letters.map(({ number, year }) => `${year} ${number}`);
  expect(new Set(keys).size).toBe(19);
  expect(keys).toHaveLength(19);
});

test('the states of 4 October 2022 are 11 done, 2 in progress and 3 not written', () => {
  expect(report.totals).toEqual({ items: 16, done: 11, inProgress: 2, other: 3, late: 0 });
});
