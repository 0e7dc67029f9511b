// Prints src/docx/font-widths.ts: how wide the signs of Liberation Serif are (the same widths as Times New Roman).
//   node tools/fonts/widths.mjs /usr/share/fonts/truetype/liberation2 > src/docx/font-widths.ts
// Widths are facts of the font, read from its `cmap` and `hmtx` tables; no part of the font is copied.
import { readFileSync } from 'node:fs';

const [folder = '/usr/share/fonts/truetype/liberation2'] = process.argv.slice(2);
const faces = { regular: 'LiberationSerif-Regular.ttf', bold: 'LiberationSerif-Bold.ttf' };
/** Blocks that letters use: Latin, apostrophes of Uzbek Latin, Cyrillic, dashes and quotes, № and its like. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2bb, 0x2bc],
  [0x400, 0x45f],
  [0x490, 0x4ef],
  [0x2010, 0x2030],
  [0x2116, 0x2116],
];

function readFace(file) {
  const data = readFileSync(`${folder}/${file}`);
  const tables = new Map();
  for (let index = 0; index < data.readUInt16BE(4); index += 1) {
    const at = 12 + 16 * index;
    tables.set(data.toString('latin1', at, at + 4), data.readUInt32BE(at + 8));
  }
  const unitsPerEm = data.readUInt16BE(tables.get('head') + 18);
  const metrics = data.readUInt16BE(tables.get('hhea') + 34);
  const glyphOf = readCmap(data, tables.get('cmap'));
  const widthOf = (code) => {
    const glyph = glyphOf(code);
    if (glyph === 0) return 0;
    const width = data.readUInt16BE(tables.get('hmtx') + 4 * Math.min(glyph, metrics - 1));
    return Math.round((width * 2048) / unitsPerEm);
  };
  return ranges.map(([from, to]) => {
    const widths = Array.from({ length: to - from + 1 }, (_, index) => widthOf(from + index));
    return `    [0x${from.toString(16)}, [${widths.join(', ')}]],`;
  });
}

/** Format 4 of `cmap` (OpenType 1.9, cmap, format 4): the glyph of a sign, 0 when there is none. */
function readCmap(data, cmap) {
  const table = findFormat4(data, cmap);
  const segments = data.readUInt16BE(table + 6) / 2;
  const column = (number, segment) => table + 14 + 2 * (number * segments + segment) + (number > 0 ? 2 : 0);
  return (code) => {
    let segment = 0;
    while (code > data.readUInt16BE(column(0, segment))) segment += 1;
    const start = data.readUInt16BE(column(1, segment));
    if (code < start) return 0;
    const delta = data.readUInt16BE(column(2, segment));
    const offset = data.readUInt16BE(column(3, segment));
    if (offset === 0) return (code + delta) % 65536;
    const glyph = data.readUInt16BE(column(3, segment) + offset + 2 * (code - start));
    return glyph === 0 ? 0 : (glyph + delta) % 65536;
  };
}

function findFormat4(data, cmap) {
  for (let index = 0; index < data.readUInt16BE(cmap + 2); index += 1) {
    const table = cmap + data.readUInt32BE(cmap + 4 + 8 * index + 4);
    if (data.readUInt16BE(table) === 4) return table;
  }
  throw new Error('no format 4 cmap');
}

console.log(`// Made by tools/fonts/widths.mjs from Liberation Serif 2, whose widths are those of Times New Roman.

/** Widths in 2048ths of the type's size: first sign of a block, then one width a sign (0: the font has no such sign). */
export const fontWidths: Readonly<Record<'regular' | 'bold', readonly (readonly [number, readonly number[]])[]>> = {
  regular: [
${readFace(faces.regular).join('\n')}
  ],
  bold: [
${readFace(faces.bold).join('\n')}
  ],
};`);
