import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { lettersOnly, parseMarked, parsePhrase } from '../../src/layout/marked-text.ts';

const slot = (n: number) => `\uE000${n}\uE001`;

test('paragraphs, lists, bold, italic, hard breaks and links become blocks; tokens become slots', () => {
  const marked = `Матн **қалин ${slot(3)}** ва *қия*\nдавоми.\n\n- бир;\n- икки.\n\n2. Учинчи\n\n[сайт](https://stat.uz)\\\nқатор`;
  expect(parseMarked(marked, 'body')).toEqual([
    {
      type: 'paragraph',
      role: 'body',
      inlines: [
        { type: 'text', text: 'Матн ' },
        { type: 'text', text: 'қалин ', bold: true },
        { type: 'slot', index: 3, bold: true },
        { type: 'text', text: ' ва ' },
        { type: 'text', text: 'қия', italic: true },
        { type: 'text', text: ' давоми.' },
      ],
    },
    { type: 'paragraph', role: 'bullet', inlines: [{ type: 'text', text: 'бир;' }] },
    { type: 'paragraph', role: 'bullet', inlines: [{ type: 'text', text: 'икки.' }] },
    { type: 'paragraph', role: 'numbered', label: '2.', inlines: [{ type: 'text', text: 'Учинчи' }] },
    {
      type: 'paragraph',
      role: 'body',
      inlines: [
        { type: 'link', href: 'https://stat.uz', inlines: [{ type: 'text', text: 'сайт' }] },
        { type: 'break' },
        { type: 'text', text: 'қатор' },
      ],
    },
  ]);
});

test.each([
  '# сарлавҳа',
  'сарлавҳа\n===',
  'сарлавҳа\n---',
  '> иқтибос',
  '```\nкод\n```',
  '`код`',
  '    код',
  '***',
  '<div>html</div>',
  'матн <b>html</b>',
  '<https://stat.uz>',
  '&nbsp;',
  '[а]: https://b',
])('%s stays as its characters', (marked) => {
  expect(new Set(nodeTypes(marked))).toEqual(new Set(['root', 'paragraph', 'text']));
});

test('a link of another scheme, or with a value in its address, is text', () => {
  for (const href of ['javascript:alert(1)', 'file:///etc', `https://${slot(1)}`]) {
    expect(parsePhrase(`[матн](${href})`)).toEqual([{ type: 'text', text: 'матн' }]);
  }
});

test('lines that a template indents are paragraphs and items all the same', () => {
  expect(parseMarked('      Матн\n\n   - бир\n', 'body').map((block) => block.role)).toEqual([
    'body',
    'bullet',
  ]);
});

test('several paragraphs of a phrase are parted by line breaks', () => {
  expect(parsePhrase('Бир\n\nИкки')).toEqual([
    { type: 'text', text: 'Бир' },
    { type: 'break' },
    { type: 'text', text: 'Икки' },
  ]);
});

/** Kinds of nodes that a text gives. */
function nodeTypes(marked: string): readonly string[] {
  const types: string[] = [];
  const visit = (node: Nodes) => {
    types.push(node.type);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(fromMarkdown(marked, lettersOnly));
  return types;
}
