import { countPages } from '../../src/docx/paginate.ts';
import type { FilledDocument } from '../../src/model/document.ts';
import { sampleBody, sampleLetter, sampleRows } from '../support/sample-documents.ts';
import { countPdfPages, layOutInOffice } from './convert.ts';

const words =
  'Ўзбекистон Республикаси давлат қўмитаси ҳузуридаги соғлиқни сақлаш фавқулодда вазиятлар атроф-муҳитни муҳофаза қилиш агентлиги ва маданий мерос “Ўзбекнефтгаз” АЖ IT-парк ғазначилик хизмати 2022–2026 йиллар 01/3-19-09/1-73 1-003-0016 ва/ёки'.split(
    ' ',
  );

/** Names of 1 to 14 words, different in each row but the same in every run (a linear congruence). */
function rowsOfManyNames(count: number): readonly (readonly string[])[] {
  let seed = count;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(seed / 65_536) % below;
  };
  return sampleRows(count).map((cells) => {
    const name = Array.from({ length: 1 + next(14) }, () => words[next(words.length)] ?? '');
    return [cells[0] ?? '', name.join(' '), ...cells.slice(2)];
  });
}

/** Appendices of 1 to 300 rows: the count of pages printed in the letter against LibreOffice's own. */
export async function checkPages(folder: string): Promise<readonly string[]> {
  const documents = new Map<string, FilledDocument>();
  for (let count = 1; count <= 300; count += count < 120 ? 1 : 9) {
    documents.set(`names-${count}`, sampleLetter({ body: sampleBody, rows: rowsOfManyNames(count) }));
    documents.set(`plain-${count}`, sampleLetter({ body: sampleBody, rows: sampleRows(count) }));
  }
  const pdfs = await layOutInOffice(folder, documents);
  return [...documents].flatMap(([name, document]) => {
    const counted = countPages(document, 1);
    // The letter itself takes one page.
    const real = countPdfPages(pdfs.get(name) ?? '') - 1;
    return counted === real
      ? []
      : [`${name}: the appendix has ${real} pages in LibreOffice, ${counted} in the letter`];
  });
}
