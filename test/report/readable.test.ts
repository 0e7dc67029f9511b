import { expect, test } from 'vitest';
import { sheetStyle } from '../../src/docx/sheets/sheet-style.ts';
import { filterStyle, htmlStyle } from '../../src/report/html-style.ts';
import { printHtml } from '../../src/report/print-html.ts';
import { reportOn } from './sample.ts';

/** Relative luminance of WCAG 2.2. */
function luminance(colour: string): number {
  const full = colour.length === 4 ? colour.replace(/[\da-f]/giu, (digit) => digit + digit) : colour;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Colours of the report's page by name. */
const colours = Object.fromEntries(
  [...htmlStyle.matchAll(/--([a-z]+):(#[\da-f]{3,6})/gu)].map(([, name = '', colour = '']) => [name, colour]),
);

test('the measure is WCAG’s own', () => {
  expect(contrast('#000', '#fff')).toBeCloseTo(21);
  expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 1);
});

test.each(
  ['ink', 'soft', 'late', 'done', 'going', 'link'].flatMap((text) =>
    ['paper', 'band'].map((ground) => [text, ground] as const),
  ),
)('the status report: %s on %s has the contrast of small text (4.5)', (text, ground) => {
  expect(contrast(colours[text] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
});

test('the status report colours words with named colours only, each of which is tried here', () => {
  const used = [
    ...`${htmlStyle}${filterStyle(['all', 'late'])}`.matchAll(
      /(?<![-\w])color:(?:var\(--([a-z]+)\)|([^;}]+))/gu,
    ),
  ];
  const names = new Set(used.map(([, name, other]) => name ?? other));
  expect(
    [...names].filter(
      (name) => !['ink', 'soft', 'late', 'done', 'going', 'link', 'paper', 'inherit'].includes(name ?? ''),
    ),
  ).toEqual([]);
});

test('the preview: every colour of words has the contrast of small text on white', () => {
  const words = [...sheetStyle().matchAll(/(?<![-\w])color:(#[\da-f]{3,6})/gu)].map(
    ([, colour = '']) => colour,
  );
  expect(words.length).toBeGreaterThan(3);
  expect(words.filter((colour) => contrast(colour, '#fff') < 4.5)).toEqual([]);
});

test('the status report’s headings begin with one h1, and none is of a level without the one above it', () => {
  const html = printHtml(reportOn('2022-10-04'));
  const levels = [...html.matchAll(/<h([1-6])[\s>]/gu)].map(([, level]) => Number(level));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  expect(html).toMatch(/<html lang="uz/u);
});
