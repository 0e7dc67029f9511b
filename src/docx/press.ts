import { type DeflateTemplate, makeTemplate } from './deflate/template.ts';
import type { Piece, RowPattern } from './shell.ts';

/** A text with places to fill, made ready for deflating: its XML is told by the numbers of the template's pieces. */
export interface Pressed {
  readonly template: DeflateTemplate;
  readonly body: readonly PressedPiece[];
}

export type PressedPiece =
  | { readonly type: 'xml'; readonly piece: number }
  | { readonly type: 'slot'; readonly index: number }
  | { readonly type: 'pages'; readonly section: number }
  | { readonly type: 'rows'; readonly pattern: RowPattern; readonly pieces: readonly number[] };

/** Words and figures as letters have them, for the code's choice of short signs; nothing is printed from it. */
const TYPICAL_TEXT = [
  'Ўзбекистон Республикаси Ахборот технологиялари ва коммуникацияларини ривожлантириш вазирлиги',
  'Қишлоқ хўжалиги вазирлиги Соғлиқни сақлаш вазирлиги Фавқулодда вазиятлар вазирлиги ҳузуридаги агентлик',
  'Тошкент шаҳар ҳокимлиги давлат статистика қўмитаси маълумотлар тўплами белгиланган муддатда янгиланган',
  '1 2 3 4 5 6 7 8 9 10 12 15 20 100,0 83,3 66,7 50,0 0 0 0 2022 йил 8 август 01/3-19-09/1-73',
].join(' ');

/** Presses a shell's body; the pieces are numbered in the order in which a document with rows uses them. */
export function pressBody(body: readonly Piece[], rows: readonly RowPattern[]): Pressed {
  const pieces: string[] = [];
  const numberPiece = (xml: string) => pieces.push(xml) - 1;
  const pressed = body.flatMap((piece): readonly PressedPiece[] => {
    if (piece.type === 'xml') return [{ type: 'xml', piece: numberPiece(piece.xml) }];
    if (piece.type !== 'rows') return [piece];
    const pattern = rows[piece.index];
    return pattern === undefined ? [] : [{ type: 'rows', pattern, pieces: pattern.xml.map(numberPiece) }];
  });
  return { template: makeTemplate(pieces, TYPICAL_TEXT), body: pressed };
}
