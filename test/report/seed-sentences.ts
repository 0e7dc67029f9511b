/**
 * The seed document taken apart: pages cut its table's cells and repeat the heading 31 times. Cells are joined
 * over the cuts, then split into sentences, so that a report can be compared with it sentence by sentence.
 */
const heading = 'Т/р\tЧора-тадбир номи';

/** Row ids in the order of the document. */
export const seedIds = [
  '1',
  '2',
  '3.1',
  '3.2',
  '3.3',
  '4.1',
  '4.2',
  '5',
  '6.1',
  '6.2',
  '7.1',
  '8.1',
  '8.2',
  '8.3',
  '8.4',
  '8.5',
];

export interface SeedRow {
  readonly id: string;
  /** Name, mechanism, deadline and state of the row as sentences. */
  readonly sentences: readonly string[];
}

/** All 16 rows of the seed. What page breaks put into the next row's cell is put back (3.2 and 8.3). */
export function seedRows(text: string): readonly SeedRow[] {
  const rows: string[][] = [];
  for (const line of tableLines(text)) {
    const cells = line.split('\t').map(plain);
    const isNew = cells[0] !== '' || /^\d\. /u.test(cells[2] ?? '');
    if (!isNew) {
      append(rows.at(-1), cells);
      continue;
    }
    const carried = /^(?:2030”.*?киритилди\.|Challenge –.*?этилди\.)/u.exec(cells[4] ?? '')?.[0] ?? '';
    if (carried !== '') append(rows.at(-1), ['', '', '', '', carried]);
    rows.push(cells.map((cell, index) => (index === 4 ? cell.slice(carried.length).trim() : cell)));
  }
  return rows.map((cells, index) => ({
    id: seedIds[index] ?? '?',
    sentences: cells.slice(1).flatMap(sentencesOf),
  }));
}

function tableLines(text: string): readonly string[] {
  const lines = text.split('\n').slice(text.split('\n').findIndex((line) => line.startsWith(heading)));
  const joined: string[] = [];
  for (const line of lines) {
    if (line.startsWith(heading) || line.trim() === '') continue;
    if (line.includes('\t')) joined.push(line);
    else joined.push(`${joined.pop() ?? ''} ${line}`);
  }
  return joined;
}

function append(row: string[] | undefined, cells: readonly string[]): void {
  cells.forEach((cell, index) => {
    const before = row?.[index] ?? '';
    if (row !== undefined && cell !== '') row[index] = before + (/[^\s]-$/u.test(before) ? '' : ' ') + cell;
  });
}

function plain(cell: string): string {
  return cell
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A cell's text as sentences: they end with a full stop, a semicolon or a colon before a space, or are an address. */
export function sentencesOf(cell: string): readonly string[] {
  return cell
    .replace(/(\S) (\(?https?:)/gu, (whole, before: string, link: string) =>
      link.startsWith('(') && !/[.:]/u.test(before) ? whole : `${before}\n${link}`,
    )
    .replace(/(\(?https?:\S+) /gu, '$1\n')
    .replace(/(?<!(?:^|\s|\()[А-ЯЎҚҒҲ])([.;:]) (?=[“"(А-ЯЎҚҒҲA-Z\d-])/gu, '$1\n')
    .split('\n')
    .map((sentence) => sentence.replace(/^- /u, '').trim())
    .filter((sentence) => sentence !== '' && !/^\d+\.$/u.test(sentence));
}

/** The rows of the report's Markdown table: id and sentences, escapes taken back. */
export function markdownRows(markdown: string): readonly SeedRow[] {
  const lines = markdown.split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(2).map((line, index) => {
    const cells = line.slice(2, -2).split(' | ').slice(1);
    const texts = cells.flatMap((cell) => cell.split('<br>')).map((text) => text.replace(/\\(.)/gu, '$1'));
    return { id: seedIds[index] ?? '?', sentences: texts.flatMap(sentencesOf) };
  });
}

export interface Correction {
  readonly printed: string;
  readonly correct: string;
  readonly count: number;
}

/** The text with its slips corrected, and how often each correction was needed. Words are replaced as whole words. */
export function correctText(
  text: string,
  corrections: readonly Correction[],
): { readonly text: string; readonly used: readonly number[] } {
  let corrected = text;
  const used = corrections.map(({ printed, correct }) => {
    const start = /^\p{L}/u.test(printed) ? '(?<!\\p{L})' : '';
    const end = /\p{L}$/u.test(printed) ? '(?!\\p{L})' : '';
    const slip = new RegExp(start + printed.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&') + end, 'gu');
    const count = corrected.match(slip)?.length ?? 0;
    corrected = corrected.replace(slip, () => correct);
    return count;
  });
  return { text: corrected, used };
}
