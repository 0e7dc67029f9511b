import {
  Document,
  Paragraph as DrawnParagraph,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  type Table,
  TextRun,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { Block, Chart, FilledBlank, PageMark, Section, Shape } from '../model/document.ts';
import { drawChart } from './chart.ts';
import { drawLastPageBookmark } from './draw-inlines.ts';
import { drawExecutor, drawParagraph, drawPicture } from './draw-paragraph.ts';
import { drawSignature } from './draw-signature.ts';
import type { DrawnRows, NumberRows } from './draw-table.ts';
import { drawDataTable, drawGridTable } from './draw-table.ts';
import { closingStart, keptWithNext } from './kept-with-next.ts';
import { pageMm, TAIL_TEXT, twips } from './page.ts';
import { twipsAbove } from './page-items.ts';
import { FOOT_PART } from './parts.ts';
import { styleId } from './role-styles.ts';
import { type Script, WORD_NAMESPACE } from './styles.ts';

/** Gives what the shell keeps apart its number, in the order drawn. */
interface Numbering {
  readonly numberRows: NumberRows;
  readonly numberChart: (chart: Chart) => number;
}

/** Id by which the text names a chart until relations are numbered. */
export function chartRelation(chart: number): string {
  return `chart${chart + 1}`;
}

/** What a table is about, and its columns. */
export interface TableCaption {
  readonly caption: string;
  readonly description: string;
}

/** A shape as docx drew it, marks still in it. */
export interface DrawnShape {
  readonly documentXml: string;
  readonly relationsXml: string;
  readonly rows: readonly DrawnRows[];
  /** Of each table in the order of the text; null for one that only places text. */
  readonly captions: readonly (TableCaption | null)[];
  readonly blank: FilledBlank | undefined;
  readonly hasFoot: boolean;
  readonly mark: PageMark | undefined;
  readonly script: Script;
  /** Pictures by their name under `word/`. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** In the order of the text; `chartRelation` names their relations. */
  readonly charts: readonly Chart[];
}

/** What docx makes besides and parts.ts writes itself or leaves out: emptied, so that no time goes into packing it. */
const unneededParts = [
  'word/styles.xml',
  'word/theme/theme1.xml',
  'word/numbering.xml',
  'word/settings.xml',
  'word/footnotes.xml',
  'word/endnotes.xml',
  'word/fontTable.xml',
  'word/header1.xml',
  'word/header2.xml',
  FOOT_PART,
].map((path) => ({ path, data: '' }));

const EMPTY_STYLES = `<w:styles xmlns:w="${WORD_NAMESPACE}"/>`;

/** Draws a shape with the docx package. This file and what it imports are loaded only for a shape not yet compiled. */
export async function drawShape(shape: Shape): Promise<DrawnShape> {
  const rows: DrawnRows[] = [];
  const charts: Chart[] = [];
  const numbering: Numbering = {
    numberRows: (drawn) => rows.push(drawn) - 1,
    numberChart: (chart) => charts.push(chart) - 1,
  };
  const document = new Document({
    // Styles are written in styles.ts; an empty sheet keeps docx from making its own.
    externalStyles: EMPTY_STYLES,
    sections: shape.sections.map((section, index) => ({
      ...drawSection(section, index, numbering),
      // Sections after the first take its headers and foot over; the parts themselves are written in parts.ts.
      ...(index === 0 ? headersAndFoot(shape) : {}),
    })),
  });
  const packed = await Packer.toArrayBuffer(document, false, unneededParts);
  const files = unzipSync(new Uint8Array(packed), {
    filter: ({ name }) => /^word\/(?:document\.xml|_rels\/document\.xml\.rels|media\/.*)$/u.test(name),
  });
  return {
    documentXml: textOf(files, 'word/document.xml'),
    relationsXml: textOf(files, 'word/_rels/document.xml.rels'),
    rows,
    captions: shape.sections.flatMap(({ blocks }) => blocks.flatMap((block) => captionsOf(block, shape))),
    blank: shape.blank,
    hasFoot: shape.hasFoot === true,
    mark: shape.mark,
    script: shape.script ?? 'cyrillic',
    charts,
    pictures: new Map(
      Object.entries(files)
        .filter(([name]) => name.startsWith('word/media/'))
        .map(([name, bytes]) => [name.slice('word/'.length), bytes]),
    ),
  };
}

function captionsOf(block: Block, { script }: Shape): readonly (TableCaption | null)[] {
  if (block.type === 'signature') return [null];
  if (block.type !== 'dataTable' && block.type !== 'gridTable') return [];
  return [
    {
      caption: block.caption,
      description: `${script === 'latin' ? 'Ustunlar' : 'Устунлар'}: ${block.head.join('; ')}.`,
    },
  ];
}

function textOf(files: Readonly<Record<string, Uint8Array>>, name: string): string {
  const bytes = files[name];
  if (bytes === undefined) throw new Error(`docx wrote no ${name}`);
  return strFromU8(bytes);
}

function drawSection(section: Section, index: number, numbering: Numbering): ISectionOptions {
  const { marginsMm } = section;
  const page = pageMm({ ...section, orientation: 'portrait' });
  return {
    properties: {
      titlePage: true,
      page: {
        // docx turns the sheet itself when it is reported to lay it across.
        size: { width: twips(page.width), height: twips(page.height), orientation: section.orientation },
        margin: {
          left: twips(marginsMm.left),
          right: twips(marginsMm.right),
          top: twips(marginsMm.top),
          bottom: twips(marginsMm.bottom),
          header: twips(HEADER_MM),
          footer: twips(HEADER_MM),
        },
        pageNumbers: { start: 1 },
      },
    },
    children: [...drawBlocks(section, numbering), drawTail(index)],
  };
}

function headersAndFoot({ hasFoot }: Shape): Pick<ISectionOptions, 'headers' | 'footers'> {
  const header = () => new Header({ children: [] });
  return {
    headers: { default: header(), first: header() },
    ...(hasFoot ? { footers: { first: new Footer({ children: [] }) } } : {}),
  };
}

/** The page number's line is 10 mm from the edge of the paper. */
const HEADER_MM = 10;

/**
 * The section's last paragraph, one point high: it holds the bookmark that tells the count of pages, and
 * docx 9.15 puts the section's properties into it.
 */
function drawTail(section: number): DrawnParagraph {
  return new DrawnParagraph({
    style: styleId('tail'),
    children: [drawLastPageBookmark(section), new TextRun(TAIL_TEXT)],
  });
}

function drawBlocks(section: Section, numbering: Numbering): FileChild[] {
  const kept = keptWithNext(section.blocks);
  const closing = closingStart(section.blocks);
  const drawn = section.blocks.map((block, at) =>
    drawBlock(block, { section, at, keepNext: kept.has(at), keepLines: at === closing, ...numbering }),
  );
  const executor = section.blocks.findIndex(({ type }) => type === 'executor');
  const [frame] = executor < 0 ? [] : drawn.splice(executor, 1);
  if (frame === undefined) return drawn;
  if (closing === undefined) return [...drawn, frame];
  // LibreOffice does not keep a table with what follows it, so the frame cannot hang on the tail: on a full page it would go on alone.
  // Nor can it hang between the paragraphs that are kept together: where it just does not fit, the signature alone went on with it.
  const anchor = section.blocks[closing]?.type === 'paragraph' ? [] : [drawFrameAnchor()];
  return [...drawn.slice(0, closing), frame, ...anchor, ...drawn.slice(closing)];
}

/** The frame hangs on the paragraph after it: where none is before the signature, on a line of one point, which the signature keeps on its page. */
function drawFrameAnchor(): DrawnParagraph {
  return new DrawnParagraph({
    style: styleId('tail'),
    keepNext: true,
    children: [new TextRun(TAIL_TEXT)],
  });
}

interface BlockPlace extends Numbering {
  readonly section: Section;
  readonly at: number;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
}

function drawBlock(
  block: Block,
  { section, at, keepNext, keepLines, numberRows, numberChart }: BlockPlace,
): DrawnParagraph | Table {
  switch (block.type) {
    case 'paragraph':
      return drawParagraph(block, { keepNext, keepLines });
    case 'dataTable':
      return drawDataTable(block, section, numberRows);
    case 'gridTable':
      return drawGridTable(block, section, twipsAbove(section, at));
    case 'signature':
      return drawSignature(block, section);
    case 'executor':
      return drawExecutor(block);
    case 'picture':
      return drawPicture(block);
    case 'chart':
      return drawChart(block, chartRelation(numberChart(block)));
  }
}
