import type { List, Paragraph as MarkdownParagraph, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Inline, Paragraph, Role, Slot, Text } from '../model/document.ts';
import { bindNumbers } from '../text/no-break.ts';
import { hardBreak, plainBlocks } from './plain-paragraphs.ts';

/**
 * Light Markdown of letters: paragraphs, lists, bold, italic, links and a hard break (backslash at a line's end).
 * All else that Markdown knows is off and stays as its characters, so that "1 < 2", "# 5" or four spaces in front of a
 * line never change a letter.
 */
export const lettersOnly = {
  extensions: [
    {
      disable: {
        null: [
          'autolink',
          'blockQuote',
          'characterReference',
          'codeFenced',
          'codeIndented',
          'codeText',
          'definition',
          'headingAtx',
          'hardBreakTrailing',
          'htmlFlow',
          'htmlText',
          'labelStartImage',
          'setextUnderline',
          'thematicBreak',
        ],
      },
    },
  ],
};

/** Paragraphs of a marked text; `U+E000 n U+E001` becomes slot `n`. An empty text gives none. */
export function parseMarked(marked: string, role: Role): readonly Paragraph[] {
  const unindented = marked.replace(/^[ \t]+(?![ \t]*(?:[-*+]|\d+[.)]) )/gmu, '');
  const plain = plainBlocks(unindented);
  if (plain === undefined) return parseMarkdown(unindented, role);
  return plain.map(({ bullet, text }) => ({
    type: 'paragraph',
    role: bullet ? 'bullet' : role,
    inlines: text
      .split(hardBreak)
      .flatMap((line, at): readonly Inline[] => [
        ...(at === 0 ? [] : [{ type: 'break' } as const]),
        ...splitTokens(line, {}),
      ]),
  }));
}

/** The same by the parser, whatever the text. */
export function parseMarkdown(marked: string, role: Role): readonly Paragraph[] {
  return fromMarkdown(marked, lettersOnly).children.flatMap((node) => blocksOf(node, role));
}

/** The inlines of a marked text that is one phrase; several paragraphs are parted by line breaks. */
export function parsePhrase(marked: string): readonly Inline[] {
  return parseMarked(marked, 'body').flatMap((paragraph, at) =>
    at === 0 ? paragraph.inlines : [{ type: 'break' } as const, ...paragraph.inlines],
  );
}

function blocksOf(node: RootContent, role: Role): readonly Paragraph[] {
  if (node.type === 'paragraph') return [{ type: 'paragraph', role, inlines: inlinesOf(node.children, {}) }];
  return node.type === 'list' ? listItems(node) : [];
}

function listItems(list: List): readonly Paragraph[] {
  const first = list.start ?? 1;
  return list.children.flatMap((item, at) =>
    item.children.flatMap((child, inItem) => {
      if (child.type === 'list') return listItems(child);
      if (child.type !== 'paragraph') return [];
      return [itemParagraph(child, list.ordered === true && inItem === 0 ? `${first + at}.` : undefined)];
    }),
  );
}

function itemParagraph(node: MarkdownParagraph, label: string | undefined): Paragraph {
  const inlines = inlinesOf(node.children, {});
  return label === undefined
    ? { type: 'paragraph', role: 'bullet', inlines }
    : { type: 'paragraph', role: 'numbered', inlines, label };
}

interface Face {
  readonly bold?: true;
  readonly italic?: true;
}

function inlinesOf(nodes: readonly PhrasingContent[], face: Face): readonly Inline[] {
  return nodes.flatMap((node): readonly Inline[] => {
    switch (node.type) {
      case 'text':
        return splitTokens(node.value, face);
      case 'strong':
        return inlinesOf(node.children, { ...face, bold: true });
      case 'emphasis':
        return inlinesOf(node.children, { ...face, italic: true });
      case 'break':
        return [{ type: 'break' }];
      case 'link':
        return linkOf(node.url, plain(inlinesOf(node.children, face)));
      default:
        return [];
    }
  });
}

/** Only http, https and mailto live; an address with a value in it, or of another scheme, stays text. */
function linkOf(href: string, inlines: readonly (Text | Slot)[]): readonly Inline[] {
  if (/^(?:https?:\/\/|mailto:)[^\s\uE000]+$/u.test(href)) return [{ type: 'link', href, inlines }];
  return inlines;
}

function plain(inlines: readonly Inline[]): readonly (Text | Slot)[] {
  return inlines.filter((inline) => inline.type === 'text' || inline.type === 'slot');
}

/** Text with its tokens as slots; line ends inside a paragraph are spaces, and numbers keep to their units. */
function splitTokens(value: string, face: Face): readonly (Text | Slot)[] {
  const parts = bindNumbers(value.replace(/\s*\n\s*/gu, ' ')).split(/\uE000(\d+)\uE001/u);
  return parts.flatMap((part, at): readonly (Text | Slot)[] => {
    if (at % 2 === 1) return [{ type: 'slot', index: Number(part), ...face }];
    return part === '' ? [] : [{ type: 'text', text: part, ...face }];
  });
}
