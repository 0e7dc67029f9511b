import type { TableHead } from '../../model/table.ts';
import type { Place } from '../../problem.ts';

/** A title that begins so, or has the word in capitals, says that the figures are made up. */
const sampleWord =
  /^[^\p{L}\d]*(?:[Нн]амуна|[Nn]amuna|[Оо]бразец|[Ss]ample)(?!\p{L})|(?<!\p{L})(?:НАМУНА|NAMUNA|ОБРАЗЕЦ|SAMPLE)(?!\p{L})/u;

/** Where tables say above their headings that they are samples (НАМУНА); one place a table. */
export function samplePlaces(tables: readonly TableHead[]): readonly Place[] {
  return tables.flatMap(({ file, sheet, titles }) => {
    const found = titles.find(({ cells }) => cells.some((cell) => sampleWord.test(cell)));
    if (found === undefined) return [];
    return [{ file, ...(sheet === null ? {} : { sheet }), line: found.line }];
  });
}
