import type { Bitmap } from './png.ts';

/** Digits of five points across and seven down, a row a text; the only text in our pictures. */
const glyphs: Readonly<Record<string, readonly string[]>> = {
  0: [' ### ', '#   #', '#   #', '#   #', '#   #', '#   #', ' ### '],
  1: ['  #  ', ' ##  ', '  #  ', '  #  ', '  #  ', '  #  ', ' ### '],
  2: [' ### ', '#   #', '    #', '   # ', '  #  ', ' #   ', '#####'],
  3: [' ### ', '#   #', '    #', '  ## ', '    #', '#   #', ' ### '],
  4: ['   # ', '  ## ', ' # # ', '#  # ', '#####', '   # ', '   # '],
  5: ['#####', '#    ', '#### ', '    #', '    #', '#   #', ' ### '],
  6: [' ### ', '#    ', '#    ', '#### ', '#   #', '#   #', ' ### '],
  7: ['#####', '    #', '   # ', '  #  ', '  #  ', '  #  ', '  #  '],
  8: [' ### ', '#   #', '#   #', ' ### ', '#   #', '#   #', ' ### '],
  9: [' ### ', '#   #', '#   #', ' ####', '    #', '    #', ' ### '],
  ',': ['  ', '  ', '  ', '  ', '  ', ' #', '# '],
  '.': [' ', ' ', ' ', ' ', ' ', ' ', '#'],
  '–': ['   ', '   ', '   ', '###', '   ', '   ', '   '],
};

/** Points of the bitmap for one of a glyph: letters of about 2.5 mm at six points a millimetre. */
const scale = 2;
const gap = 2;

/** Writes digits, commas, points and dashes in black; `y` is their top, `x` their middle or right end. Other characters are passed over. */
export function drawDigits(
  bitmap: Bitmap,
  text: string,
  at: { readonly x: number; readonly y: number; readonly align: 'center' | 'right' },
): void {
  const drawn = [...text].flatMap((character) => glyphs[character] ?? []);
  const columns = [...text].map((character) => glyphs[character]?.[0]?.length ?? 0);
  if (drawn.length === 0) return;
  const width = columns.reduce((sum, own) => sum + own * scale + gap, -gap);
  let left = at.align === 'right' ? at.x - width : at.x - Math.floor(width / 2);
  for (const character of text) {
    const rows = glyphs[character];
    if (rows === undefined) continue;
    drawGlyph(bitmap, rows, left, at.y);
    left += (rows[0]?.length ?? 0) * scale + gap;
  }
}

function drawGlyph(bitmap: Bitmap, rows: readonly string[], left: number, top: number): void {
  for (let y = 0; y < rows.length * scale; y += 1) {
    const row = rows[Math.floor(y / scale)] ?? '';
    for (let x = 0; x < row.length * scale; x += 1) {
      if (row[Math.floor(x / scale)] === '#') bitmap.points[(top + y) * bitmap.width + left + x] = 1;
    }
  }
}
