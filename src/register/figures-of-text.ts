const telephone = /(?<![\d/-])(?:\+?998[ -]?)?\(?\d{2,3}\)?[ -]?\d{3}[- ]\d{2}[- ]\d{2}(?![\d/-])/gu;
const figure =
  /(?:\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:[.,]\d+)*(?: ?(?:%|фоиз|foiz|минг|ming|млн|mln|млрд|mlrd))?/gu;

/**
 * The figures of a text of plain spaces, in order, each with the per cent or thousands that it counts (`83,3%`, `2 минг`).
 * `numbers` (of letters) are left out, and so are telephone numbers.
 */
export function figuresOf(text: string, numbers: readonly string[]): string[] {
  const rest = numbers.reduce((left, number) => left.replaceAll(number, ' '), text).replace(telephone, ' ');
  return [...rest.matchAll(figure)].map(([found]) => found.replace(/ ?(?:%|фоиз|foiz)$/u, '%'));
}
