import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { plainOf } from './word-lines.ts';

/** A word of a paragraph or cell with this text, to be written anew. */
export interface TextChange {
  readonly text: string;
  readonly index: number;
  readonly from: string;
  readonly to: string;
}

/** A changed Word file or workbook, and the changes that were made in it. */
export interface ChangedOffice {
  readonly bytes: Uint8Array;
  readonly changed: ReadonlySet<TextChange>;
}

/** Parts with text, what in them is one text, and the runs of it. */
const kinds = [
  {
    part: /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/u,
    block: /<w:p[ >][\s\S]*?<\/w:p>/gu,
    run: /(<w:t(?: [^<>]*)?>)([^<]*)<\/w:t>|<w:(tab|br|cr|noBreakHyphen)(?: [^<>]*)?\/>|<w:del(?: [^<>]*[^/<>])?>[\s\S]*?<\/w:del>/gu,
  },
  {
    part: /^xl\/(?:sharedStrings|worksheets\/sheet\d+)\.xml$/u,
    block: /<(si|is)>[\s\S]*?<\/\1>/gu,
    run: /(<t(?: [^<>]*)?>)([^<]*)<\/t>|<rPh[ >][\s\S]*?<\/rPh>/gu,
  },
] as const;

/** The first day that a ZIP can have: the same file gives the same bytes. */
const zipDay = '1980-01-02T00:00:00';

/**
 * A Word file or workbook with words changed where they are, when they are whole in one run of text; everything else stays as it is. A word that
 * is split between two runs (half of it bold) is not changed. The ZIP must have been checked before.
 */
export function changeOffice(bytes: Uint8Array, changes: readonly TextChange[]): ChangedOffice {
  const byText = new Map<string, TextChange[]>();
  for (const change of changes) {
    const key = withoutSpaces(change.text);
    byText.set(key, [...(byText.get(key) ?? []), change]);
  }
  const changed = new Set<TextChange>();
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    const kind = kinds.find((one) => one.part.test(name));
    if (kind === undefined) return [name, part] as const;
    const xml = strFromU8(part).replace(kind.block, (block) => changeBlock(block, kind.run, byText, changed));
    return [name, strToU8(xml)] as const;
  });
  return { bytes: zipSync(Object.fromEntries(parts), { mtime: zipDay }), changed };
}

/** Texts are read with spaces of their own. */
function withoutSpaces(text: string): string {
  return text.replace(/\s+/gu, '');
}

interface Run {
  /** Where its text begins in the text of the block, and in its XML. */
  readonly start: number;
  readonly at: number;
  readonly written: string;
  readonly plain: string;
}

const signs: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

function changeBlock(
  block: string,
  run: RegExp,
  byText: ReadonlyMap<string, readonly TextChange[]>,
  changed: Set<TextChange>,
): string {
  const runs: Run[] = [];
  let text = '';
  for (const { 1: opening, 2: written = '', 3: sign = '', index } of block.matchAll(run)) {
    const plain = opening === undefined ? (signs[sign] ?? '') : plainOf(written);
    if (opening !== undefined) runs.push({ start: text.length, at: index + opening.length, written, plain });
    text += plain;
  }
  const wanted = byText.get(withoutSpaces(text));
  if (wanted === undefined) return block;
  // From the end, so that places before stay where they are.
  return runs.reduceRight((xml, one) => {
    const plain = changeRun(one, text, wanted, changed);
    if (plain === one.plain) return xml;
    return xml.slice(0, one.at) + inXml(plain) + xml.slice(one.at + one.written.length);
  }, block);
}

function changeRun(
  { start, plain }: Run,
  text: string,
  wanted: readonly TextChange[],
  changed: Set<TextChange>,
): string {
  let [made, done] = ['', 0];
  const inOrder = [...wanted].sort((a, b) => a.index - b.index);
  for (const change of inOrder) {
    const at = indexIn(text, change) - start;
    const end = at + change.from.length;
    if (at >= done && end <= plain.length && plain.slice(at, end) === change.from) {
      made += plain.slice(done, at) + change.to;
      done = end;
      changed.add(change);
    } else if (at >= 0 && end === done && made.endsWith(change.to)) changed.add(change);
  }
  return made + plain.slice(done);
}

/** The same place in a text whose spaces may differ from those that were read. */
function indexIn(text: string, { text: read, index }: TextChange): number {
  if (text === read) return index;
  const letters = withoutSpaces(read.slice(0, index)).length;
  let [at, seen] = [0, 0];
  for (; at < text.length; at++) {
    if (/\s/u.test(text.charAt(at))) continue;
    if (seen === letters) break;
    seen++;
  }
  return at;
}

function inXml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}
