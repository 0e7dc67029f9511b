import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/layout/marked-text.ts';
import { hardBreak, plainBlocks } from '../../src/layout/plain-paragraphs.ts';
import type { Inline } from '../../src/model/document.ts';
import { bindNumbers } from '../../src/text/no-break.ts';

const fragments = [
  ...[
    'Хат',
    'бир сўз',
    '\uE0001\uE001',
    '12',
    '1.',
    '2)',
    '3.5',
    '-',
    '- ',
    '--',
    '---',
    '–',
    '+',
    '+ ',
    '#',
    '# ',
  ],
  ...['=', '===', '>', '> ', '~~', '`', '```', '&amp;', '<b>', '!', '|', ':', ';', '(', ')', '"', '\u00A0'],
  ...[
    ' ',
    '  ',
    '    ',
    '\n',
    '\n\n',
    '\n- ',
    '\\\n',
    '\\\n',
    '\n  - ',
    '\n1. ',
    'https://stat.uz',
    '\u2028',
    '\f',
  ],
  ...['*', '_', '[', ']', '\\', '\t', '\r', '\0'],
];
const texts = fc.array(fc.constantFrom(...fragments), { maxLength: 14 }).map((parts) => parts.join(''));

function textOf(inline: Inline): string {
  if (inline.type === 'text') return inline.text;
  return inline.type === 'break' ? '<break>' : '';
}

test('a text read without the parser has the paragraphs and bullets that the parser finds', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const plain = plainBlocks(text);
      if (plain === undefined) return;
      const parsed = parseMarkdown(text, 'body').map(({ role, inlines }) => ({
        bullet: role === 'bullet',
        text: inlines.map((inline) => textOf(inline)).join(''),
      }));
      const words = plain.map(({ bullet, text: own }) => ({
        bullet,
        text: own
          .split(hardBreak)
          .map((line) => bindNumbers(line.replace(/\s*\n\s*/gu, ' ')).replace(/\uE000\d+\uE001/gu, ''))
          .join('<break>'),
      }));
      expect(words).toEqual(parsed);
    }),
    { numRuns: 5000 },
  );
});

test('paragraphs and bullets need no parser', () => {
  expect(plainBlocks('Бир\nикки\n\n- уч;\n- тўрт.')).toEqual([
    { bullet: false, text: 'Бир\nикки' },
    { bullet: true, text: 'уч;' },
    { bullet: true, text: 'тўрт.' },
  ]);
});

test.each(['**қалин**', '1. бир', '- - бир', '- ', '[ҳавола](https://stat.uz)', 'бир\\'])(
  '%j is left to the parser',
  (text) => {
    expect(plainBlocks(text)).toBeUndefined();
  },
);
