import { putOnBlank } from './blank/on-blank.ts';
import { MAIN_PART } from './blank/package.ts';
import { printChart } from './chart.ts';
import { storedEntry, textEntry } from './compress.ts';
import { chartRelation, type DrawnShape, type TableCaption } from './draw-shape.ts';
import type { DrawnRows } from './draw-table.ts';
import { type Mark, parseMarks, ROW_HEIGHT_MARK } from './mark.ts';
import {
  CHART_TYPE,
  commonRelations,
  HEADER_IDS,
  type Part,
  RELATION,
  type Relation,
  staticParts,
} from './parts.ts';
import { type Piece, type RowPattern, SHELL_FORMAT, type Shell, type ShellPart } from './shell.ts';
import { escapeXml } from './xml.ts';
import type { ZipMember } from './zip.ts';

/**
 * Makes a drawn shape into a shell. What docx numbers at random or by process (relations, bookmarks, drawings) is
 * numbered in the order of the text, so that the same shape gives the same shell always.
 */
export function compileShape(drawn: DrawnShape): Shell {
  const { blank, mark, script, hasFoot } = drawn;
  const related = renumberRelations(drawn);
  const xml = describeTables(renumberIds(trimNamespaces(related.xml)), drawn.captions);
  const charts = drawn.charts.map((chart, at) => ({
    name: `word/${chartFile(drawn, at)}`,
    content: printChart(chart),
    type: CHART_TYPE,
  }));
  if (blank !== undefined) {
    const relations = related.relations
      .map((relation, at) => ({ id: `rId${at + 1}`, relation }))
      .slice(commonRelations.length);
    return shellOnBlank(
      putOnBlank(blank, { xml, relations, parts: charts, mark, script, hasFoot }),
      drawn.rows,
    );
  }
  const pictures = [...drawn.pictures].map(([name, content]) => ({ name: `word/${name}`, content }));
  const { relations } = related;
  return {
    format: SHELL_FORMAT,
    ...takeApart(xml, drawn.rows),
    filled: [],
    parts: staticParts({ relations, pictures, charts, mark, script }).map(packPart),
  };
}

/** Parts of a blank in which something is to be filled are kept apart from those that are the same in every letter. */
function shellOnBlank(parts: readonly Part[], rows: readonly DrawnRows[]): Shell {
  const isFilled = ({ content }: Part): boolean =>
    typeof content === 'string' && /[\uE000\uE001]/u.test(content);
  const main = parts.find(({ name }) => name === MAIN_PART);
  const others = parts.filter((part) => part !== main);
  return {
    format: SHELL_FORMAT,
    ...takeApart(String(main?.content ?? ''), rows),
    filled: others.filter(isFilled).map(({ name, content }) => ({
      name,
      body: joinXml(parseMarks(String(content)).map(pieceOf)),
    })),
    parts: others.filter((part) => !isFilled(part)).map(packPart),
  };
}

/** Most parts are the same in all shapes. */
const packedTexts = new Map<string, ShellPart>();

/** Texts are compressed; pictures, which are compressed themselves, are stored as they are. */
function packPart({ name, content }: Part): ShellPart {
  if (typeof content !== 'string') return shellPart(storedEntry(name, content));
  const key = `${name}\n${content}`;
  const made = packedTexts.get(key) ?? shellPart(textEntry(name, content, 'once'));
  packedTexts.set(key, made);
  return made;
}

function shellPart({ data, ...facts }: ZipMember): ShellPart {
  return { ...facts, base64: Buffer.from(data).toString('base64') };
}

/** After the charts that the blank has itself. */
function chartFile({ blank }: DrawnShape, chart: number): string {
  const names = [...(blank?.form.parts.keys() ?? [])];
  const taken = names.map((name) => Number(/charts\/chart(\d+)\.xml$/u.exec(name)?.[1] ?? 0));
  return `charts/chart${Math.max(0, ...taken) + chart + 1}.xml`;
}

/** docx gives links random ids and pictures running ones; those of the headers are among the relations all documents have. */
function renumberRelations(drawing: DrawnShape): {
  xml: string;
  relations: Relation[];
} {
  const { documentXml, relationsXml, charts } = drawing;
  const drawn = new Map([
    ...parseRelations(relationsXml),
    ...charts.map((_, at): [string, Relation] => [
      chartRelation(at),
      { type: RELATION.chart, target: chartFile(drawing, at), external: false },
    ]),
  ]);
  const relations = [...commonRelations];
  const renamed = documentXml.replace(/ r:(id|embed)="([^"]+)"/gu, (whole, attribute: string, id: string) => {
    const relation = drawn.get(id);
    if (relation === undefined || relation.type === RELATION.header) return whole;
    return ` r:${attribute}="rId${relations.push(relation)}"`;
  });
  const headed = renamed.replace(
    /<w:headerReference w:type="(default|first)" r:id="[^"]*"\/>/gu,
    (_, page: keyof typeof HEADER_IDS) => `<w:headerReference w:type="${page}" r:id="${HEADER_IDS[page]}"/>`,
  );
  return { xml: headed, relations };
}

function parseRelations(xml: string): ReadonlyMap<string, Relation> {
  const relations = new Map<string, Relation>();
  for (const [tag] of xml.matchAll(/<Relationship [^>]*>/gu)) {
    const value = (name: string) => new RegExp(` ${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '';
    relations.set(value('Id'), {
      type: value('Type'),
      target: unescapeXml(value('Target')),
      external: value('TargetMode') === 'External',
    });
  }
  return relations;
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** docx names some thirty namespaces; those that the body uses stay. */
function trimNamespaces(xml: string): string {
  return xml.replace(/<w:document [^>]*>/u, (tag) => {
    const declarations = tag.match(/xmlns:(\w+)="[^"]*"/gu) ?? [];
    const used = declarations.filter((declaration) => {
      const prefix = /xmlns:(\w+)=/u.exec(declaration)?.[1] ?? '';
      return prefix === 'w' || new RegExp(`[< ]${prefix}:`, 'u').test(xml.replace(tag, ''));
    });
    return `<w:document ${used.join(' ')}>`;
  });
}

/** What docx cannot say of a table: which row is its heading, and what it is about. Tables that only place text get no lines. */
function describeTables(xml: string, captions: readonly (TableCaption | null)[]): string {
  let table = 0;
  return xml
    .replace(/<\/w:tblPr>/gu, (end) => {
      const about = captions[table++];
      if (!about) return end;
      const style =
        '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>';
      return `${style}<w:tblCaption w:val="${escapeXml(about.caption)}"/><w:tblDescription w:val="${escapeXml(about.description)}"/>${end}`;
    })
    .replace(/<w:tblBorders>(?:<w:\w+ w:val="none"[^>]*\/>)+<\/w:tblBorders>/gu, '');
}

function renumberIds(xml: string): string {
  let bookmark = 0;
  let drawing = 0;
  return xml
    .replace(
      /<w:bookmarkStart w:name="([^"]+)" w:id="\d+"\/><w:bookmarkEnd w:id="\d+"\/>/gu,
      (_, name: string) => {
        bookmark += 1;
        return `<w:bookmarkStart w:id="${bookmark}" w:name="${name}"/><w:bookmarkEnd w:id="${bookmark}"/>`;
      },
    )
    .replace(/<wp:docPr id="\d+"/gu, () => {
      drawing += 1;
      return `<wp:docPr id="${drawing}"`;
    });
}

/** Cuts the body at its marks. A row that holds a cell's mark is the pattern of its rows. */
function takeApart(xml: string, drawn: readonly DrawnRows[]): Pick<Shell, 'body' | 'rows'> {
  const body: Piece[] = [];
  const rows: RowPattern[] = [];
  for (const [index, part] of xml.split(/(<w:tr>.*?<\/w:tr>)/gsu).entries()) {
    const pattern = index % 2 === 1 ? parsePattern(part, drawn) : undefined;
    if (pattern === undefined) {
      body.push(...parseMarks(part).map(pieceOf));
    } else {
      body.push({ type: 'rows', index: rows.push(pattern) - 1 });
    }
  }
  return { body: joinXml(body), rows };
}

function parsePattern(rowXml: string, drawn: readonly DrawnRows[]): RowPattern | undefined {
  const pieces = parseMarks(rowXml);
  const mark = pieces.find((piece) => typeof piece === 'object' && piece.type === 'cell');
  const rows = typeof mark === 'object' && mark.type === 'cell' ? drawn[mark.rows] : undefined;
  if (rows === undefined) return undefined;
  const xml = pieces.filter((piece) => typeof piece === 'string');
  const [first = '', ...others] = xml;
  return { ...rows, xml: [...first.split(String(ROW_HEIGHT_MARK)), ...others] };
}

function pieceOf(piece: string | Mark): Piece {
  if (typeof piece === 'string') return { type: 'xml', xml: piece };
  if (piece.type === 'cell') throw new Error('a cell mark outside its row');
  return piece;
}

function joinXml(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.type === 'xml' && last?.type === 'xml') {
      joined[joined.length - 1] = { type: 'xml', xml: last.xml + piece.xml };
    } else if (piece.type !== 'xml' || piece.xml !== '') {
      joined.push(piece);
    }
  }
  return joined;
}
