/** The words of an outline without what it says of form: kinds of lines, marks of boldness, names of fields. */
export function outlineWords(outline: string): string {
  return outline
    .replace(/^(?:section|table) .*$/gmu, '')
    .replace(/\[picture: [^\]]*\]/gu, '')
    .replace(/^(?:p|frame)[^:\n]*: ?/gmu, '')
    .replace(/^(?:head|row|signature) /gmu, '')
    .replace(/\{PAGEREF [^:]*: ([^}]*)\}/gu, '$1')
    .replace(/\*\*/gu, '')
    .replaceAll('\u2011', '-')
    .replace(/[⏎⇥¶^|]/gu, ' ');
}

/** Words without what stands between them, for programs that show breaks and cells in their own way. */
export function wordsAlone(text: string): string {
  return text.replace(/\s+/gu, '');
}
