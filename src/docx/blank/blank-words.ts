import {
  type BlankBlock,
  type BlankBox,
  type BlankCell,
  type BlankField,
  type BlankInline,
  type BlankParagraph,
  type BlankPicture,
  type BlankPlace,
  blankFields,
} from '../../model/blank.ts';
import {
  type BlankStyles,
  hasVisibleLines,
  isOn,
  merged,
  type Properties,
  paragraphLook,
  propertiesOf,
  sizePt,
} from './blank-style.ts';
import { splitAtFields } from './field-marks.ts';
import { childOf, findBelow, unescapeXml, type XmlElement } from './xml-tree.ts';

/** A part that is read for what people see of it: its text with marks, and its pictures by the id of their relation. */
export interface WordsSource {
  readonly xml: string;
  readonly styles: BlankStyles;
  readonly images: ReadonlyMap<string, { readonly mime: string; readonly bytes: Uint8Array }>;
  /** Distances from the paper's edges to the text. */
  readonly margins: { readonly left: number; readonly top: number };
  /** Width between the margins, and of the paper. */
  readonly widthMm: number;
  readonly paperMm: number;
}

const MM_PER_EMU = 1 / 36_000;
const MM_PER_TWIP = 25.4 / 1440;
const MM_PER_PT = 25.4 / 72;

/** What people see of elements of a body, header or foot, one block for each paragraph or table. */
export function readBlocks(source: WordsSource, elements: readonly XmlElement[]): readonly BlankBlock[] {
  return elements.flatMap((element): readonly BlankBlock[] => {
    switch (element.name) {
      case 'w:p':
        return [readParagraph(source, element)];
      case 'w:tbl':
        return [readTable(source, element)];
      case 'w:sdt':
        return readBlocks(source, childOf(element, 'w:sdtContent')?.children ?? []);
      default:
        return [];
    }
  });
}

function readTable(source: WordsSource, table: XmlElement): BlankBlock {
  const properties = childOf(table, 'w:tblPr');
  const style = childOf(properties, 'w:tblStyle')?.attributes.get('w:val');
  const borders = childOf(properties, 'w:tblBorders');
  const grid = (childOf(table, 'w:tblGrid')?.children ?? []).map(
    ({ attributes }) => Number(attributes.get('w:w') ?? 0) * MM_PER_TWIP,
  );
  const rows = table.children.filter(({ name }) => name === 'w:tr');
  return {
    type: 'table',
    hasLines: borders === undefined ? source.styles.hasLines(style) : hasVisibleLines(borders),
    rows: rows.map((row) => readCells(source, row, grid)),
  };
}

function readCells(source: WordsSource, row: XmlElement, grid: readonly number[]): readonly BlankCell[] {
  let column = 0;
  return row.children
    .filter(({ name }) => name === 'w:tc')
    .map((cell) => {
      const span = Number(childOf(childOf(cell, 'w:tcPr'), 'w:gridSpan')?.attributes.get('w:val') ?? 1);
      const widthMm = grid.slice(column, column + span).reduce((sum, width) => sum + width, 0);
      column += span;
      return { widthMm, span, blocks: readBlocks({ ...source, widthMm }, cell.children) };
    });
}

function readParagraph(source: WordsSource, paragraph: XmlElement): BlankParagraph {
  const own = childOf(paragraph, 'w:pPr');
  const style = childOf(own, 'w:pStyle')?.attributes.get('w:val');
  const properties = merged([source.styles.ofParagraph(style), propertiesOf(own)]);
  const bottom = childOf(childOf(own, 'w:pBdr'), 'w:bottom');
  const look = paragraphLook(merged([properties, propertiesOf(childOf(own, 'w:rPr'))]));
  return {
    type: 'paragraph',
    ...look,
    hasRightTab: (childOf(own, 'w:tabs')?.children ?? []).some(({ attributes }) =>
      ['right', 'end'].includes(attributes.get('w:val') ?? ''),
    ),
    rulePt: bottom === undefined ? 0 : Number(bottom.attributes.get('w:sz') ?? 0) / 8,
    inlines: paragraph.children.flatMap((child) => readInlines(source, child, properties)),
  };
}

function readInlines(source: WordsSource, element: XmlElement, around: Properties): readonly BlankInline[] {
  switch (element.name) {
    case 'w:r': {
      const own = childOf(element, 'w:rPr');
      const style = childOf(own, 'w:rStyle')?.attributes.get('w:val');
      const properties = merged([around, source.styles.ofCharacter(style), propertiesOf(own)]);
      if (isOn(properties, 'w:vanish')) return [];
      return element.children.flatMap((child) => readRunPiece(source, child, properties));
    }
    case 'w:hyperlink':
    case 'w:smartTag':
    case 'w:fldSimple':
    case 'w:sdtContent':
    case 'w:sdt':
      return element.children.flatMap((child) => readInlines(source, child, around));
    default:
      return [];
  }
}

function readRunPiece(
  source: WordsSource,
  element: XmlElement,
  properties: Properties,
): readonly BlankInline[] {
  const face = {
    bold: isOn(properties, 'w:b'),
    italic: isOn(properties, 'w:i'),
    sizePt: sizePt(properties),
  };
  const words = (text: string): BlankInline => ({ type: 'words', text, ...face });
  switch (element.name) {
    case 'w:t': {
      const text = unescapeXml(source.xml.slice(element.innerFrom, element.innerTo));
      const isUpper = isOn(properties, 'w:caps');
      return splitAtFields(text).flatMap((piece, at): readonly BlankInline[] => {
        const field = at % 2 === 1 ? fieldOf(piece) : undefined;
        if (field !== undefined) return [{ type: 'field', field, ...face }];
        return piece === '' ? [] : [words(isUpper ? piece.toUpperCase() : piece)];
      });
    }
    case 'w:tab':
      return [words('\t')];
    case 'w:br':
    case 'w:cr':
      return element.attributes.get('w:type') === 'page' ? [] : [words('\n')];
    case 'w:noBreakHyphen':
      return [words('\u2011')];
    case 'w:drawing':
      return readDrawing(source, element);
    case 'w:pict':
      return readShape(source, element);
    case 'mc:AlternateContent':
      return (childOf(element, 'mc:Choice')?.children ?? []).flatMap((child) =>
        readRunPiece(source, child, properties),
      );
    default:
      return [];
  }
}

function fieldOf(name: string): BlankField | undefined {
  return blankFields.find((field) => field === name);
}

function readDrawing(source: WordsSource, drawing: XmlElement): readonly BlankInline[] {
  const frame = childOf(drawing, 'wp:inline') ?? childOf(drawing, 'wp:anchor');
  const extent = childOf(frame, 'wp:extent')?.attributes;
  const size = {
    widthMm: Number(extent?.get('cx') ?? 0) * MM_PER_EMU,
    heightMm: Number(extent?.get('cy') ?? 0) * MM_PER_EMU,
  };
  const place = frame?.name === 'wp:anchor' ? { place: placeOf(source, frame, size) } : {};
  const description = childOf(frame, 'wp:docPr')?.attributes;
  const alt = description?.get('descr') ?? description?.get('title') ?? '';
  return contentOf(source, frame, findBelow(frame, 'a:blip')?.attributes.get('r:embed'), {
    ...size,
    ...place,
    alt,
  });
}

/** VML: what Word 2003 and LibreOffice's older filters write. */
function readShape(source: WordsSource, pict: XmlElement): readonly BlankInline[] {
  const shape = findBelow(pict, 'v:shape') ?? findBelow(pict, 'v:rect');
  const style = shape?.attributes.get('style') ?? '';
  const length = (name: string): number => {
    const [, value = '0', unit = 'pt'] =
      new RegExp(`(?:^|;)\\s*${name}:\\s*(-?[\\d.]+)(pt|mm|cm|in|px)?`, 'u').exec(style) ?? [];
    const units: Readonly<Record<string, number>> = { mm: 1, cm: 10, in: 25.4, px: 25.4 / 96 };
    return Number(value) * (units[unit] ?? MM_PER_PT);
  };
  const size = { widthMm: length('width'), heightMm: length('height') };
  const place: Partial<Pick<BlankPicture, 'place'>> = style.includes('position:absolute')
    ? {
        place: {
          from: 'paragraph',
          leftMm: source.margins.left + length('margin-left'),
          topMm: length('margin-top'),
          isAlone: false,
        },
      }
    : {};
  const image = findBelow(pict, 'v:imagedata')?.attributes;
  return contentOf(source, pict, image?.get('r:id'), { ...size, ...place, alt: image?.get('o:title') ?? '' });
}

/** The picture or the text box that a frame holds. */
function contentOf(
  source: WordsSource,
  frame: XmlElement | undefined,
  relation: string | undefined,
  { alt, ...size }: Omit<BlankPicture, 'type' | 'mime' | 'bytes'>,
): readonly (BlankPicture | BlankBox)[] {
  const image = relation === undefined ? undefined : source.images.get(relation);
  if (image !== undefined) return [{ type: 'picture', ...image, ...size, alt }];
  const box = findBelow(frame, 'w:txbxContent');
  if (box === undefined) return [];
  const inside = { ...source, widthMm: size.widthMm };
  return [{ type: 'box', ...size, blocks: readBlocks(inside, box.children) }];
}

function placeOf(
  { xml, margins, widthMm: textMm, paperMm }: WordsSource,
  anchor: XmlElement,
  { widthMm }: { readonly widthMm: number },
): BlankPlace {
  const [across, down] = [childOf(anchor, 'wp:positionH'), childOf(anchor, 'wp:positionV')];
  const said = (position: XmlElement | undefined, name: string): string | undefined => {
    const element = childOf(position, name);
    return element === undefined ? undefined : xml.slice(element.innerFrom, element.innerTo).trim();
  };
  const offset = (position: XmlElement | undefined): number =>
    Number(said(position, 'wp:posOffset') ?? 0) * MM_PER_EMU;
  const isFromPage = across?.attributes.get('relativeFrom') === 'page';
  const [start, room] = isFromPage ? [0, paperMm] : [margins.left, textMm];
  const shares: Readonly<Record<string, number>> = { center: 0.5, right: 1 };
  const share = shares[said(across, 'wp:align') ?? ''] ?? 0;
  const from = down?.attributes.get('relativeFrom') ?? '';
  return {
    leftMm: start + offset(across) + (room - widthMm) * share,
    topMm: (from === 'margin' ? margins.top : 0) + offset(down),
    from: ['page', 'margin', 'topMargin'].includes(from) ? 'paper' : 'paragraph',
    isAlone: childOf(anchor, 'wp:wrapTopAndBottom') !== undefined,
  };
}
