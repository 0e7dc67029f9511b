/** A piece of text, or an address in it that is to be live. */
export interface LinkPiece {
  readonly type: 'text' | 'link';
  readonly text: string;
}

/** Parts a text at its http and https addresses. A full stop, comma or bracket after an address is not part of it. */
export function splitLinks(text: string): readonly LinkPiece[] {
  const pieces: LinkPiece[] = [];
  let from = 0;
  for (const found of text.matchAll(/https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]]/gu)) {
    if (found.index > from) pieces.push({ type: 'text', text: text.slice(from, found.index) });
    pieces.push({ type: 'link', text: found[0] });
    from = found.index + found[0].length;
  }
  if (from < text.length || pieces.length === 0) pieces.push({ type: 'text', text: text.slice(from) });
  return pieces;
}
