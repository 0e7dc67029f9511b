import { childOf, childrenOf, type XmlElement } from './xml.ts';

/** Paragraph styles of a file by their id. */
export type Styles = ReadonlyMap<string, XmlElement>;

/** How a paragraph stands: its style's and its own formatting in words. */
export interface Format {
  readonly style: string;
  readonly bold: boolean;
  readonly words: readonly string[];
}

/** Reads `word/styles.xml`. */
export function readStyles(styles: XmlElement): Styles {
  return new Map(childrenOf(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
}

/** What is set on the paragraph wins over what its style sets. */
export function paragraphFormat(paragraph: XmlElement, styles: Styles): Format {
  const own = childOf(paragraph, 'w:pPr');
  const id = childOf(own, 'w:pStyle')?.attributes['w:val'] ?? 'Normal';
  const style = styles.get(id);
  const find = (name: string) => childOf(own, name) ?? childOf(style, 'w:pPr', name);
  const bold = childOf(style, 'w:rPr', 'w:b') !== undefined;
  const italic = childOf(style, 'w:rPr', 'w:i') !== undefined;
  return {
    style: id,
    bold,
    words: [
      find('w:jc')?.attributes['w:val'] ?? 'left',
      ...indentWords(find('w:ind')?.attributes ?? {}),
      ...(bold ? ['bold'] : []),
      ...(italic ? ['italic'] : []),
      `${sizePt(style)}pt`,
      ...(find('w:pBdr') === undefined ? [] : ['ruled']),
      ...(childOf(own, 'w:keepNext') === undefined ? [] : ['kept with next']),
    ],
  };
}

function indentWords(indent: Readonly<Record<string, string>>): readonly string[] {
  const sides: readonly (readonly [string, string])[] = [
    ['w:left', 'indent'],
    ['w:right', 'rightIndent'],
    ['w:firstLine', 'firstLine'],
  ];
  return sides.flatMap(([attribute, word]) => {
    const length = Math.round((Number(indent[attribute] ?? 0) * 25.4 * 2) / 1440) / 2;
    return length === 0 ? [] : [`${word} ${length}mm`];
  });
}

function sizePt(style: XmlElement | undefined): number {
  return Number(childOf(style, 'w:rPr', 'w:sz')?.attributes['w:val'] ?? 28) / 2;
}
