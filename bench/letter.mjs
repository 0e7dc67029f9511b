// The letter that every tool makes: the same words, the same look, a table of so many rows.
import { paragraph, sampleBody, sampleLetter, sampleRows } from './.out/roadmap.mjs';

export const fields = ['number', 'date', 'addressee'];
export const columns = ['no', 'agency', 'listed', 'placed', 'updated', 'overdue', 'percent'];
const totals = ['', 'Жами', '1 234', '1 200', '1 100', '100', '89,1'];

/** Data of one letter, as a program that fills templates takes it. */
export function dataOf(serial, rowCount) {
  return {
    number: `01/3-19-09/1-${serial}`,
    date: '2022 йил 8 август',
    addressee: 'Ўзбекистон Республикаси Вазирлар Маҳкамасининг Макроиқтисодиёт масалалари котибиятига',
    bodies: rowsOf(rowCount).map((cells) =>
      Object.fromEntries(columns.map((name, index) => [name, cells[index]])),
    ),
  };
}

const rowsByCount = new Map();

function rowsOf(count) {
  const known = rowsByCount.get(count) ?? sampleRows(count);
  rowsByCount.set(count, known);
  return known;
}

const shape = (() => {
  // Without a count of pages: no other tool has one.
  const { sections } = sampleLetter({ body: sampleBody, rows: [] }).shape;
  const [letter, appendix] = sections;
  const blocks = letter.blocks.map((block) =>
    block.role === 'appendix-note' ? paragraph('appendix-note', 'Илова.') : block,
  );
  return { sections: [{ ...letter, blocks }, appendix] };
})();

/** The same letter as roadmap's own stages hand it to be drawn. */
export function documentOf(data) {
  const sample = sampleLetter({ body: sampleBody, rows: [] });
  return {
    ...sample,
    shape,
    values: fields.map((name) => data[name]),
    rows: { bodies: data.bodies.map((row) => columns.map((name) => row[name])), totals: [totals] },
  };
}

/** A template for other tools: the letter itself with their marks in place of values and of one row. */
export function templateDocument(markField, rows) {
  return {
    ...documentOf(dataOf(0, 0)),
    values: fields.map(markField),
    rows: { bodies: rows, totals: [totals] },
  };
}
