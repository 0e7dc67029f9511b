import { cleanText } from '../text/characters.ts';

/** A fact to be written into the plan. */
export interface NewFact {
  /** Day, month or range as `parseTime` reads it. */
  readonly when: string;
  readonly text: string;
  readonly links: readonly string[];
  readonly letters: readonly { readonly number: string; readonly year: number }[];
}

const lineWidth = 88;

/** The fact as lines of YAML, without indent: what `parseRoadmap` reads back as the same fact. */
export function printFact(fact: NewFact): readonly string[] {
  const paragraphs = cleanText(fact.text)
    .split(/\n+/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  const letters = fact.letters.map(
    ({ number, year }) => `    - {number: ${JSON.stringify(number)}, year: ${year}}`,
  );
  return [
    `- date: ${fact.when}`,
    ...(letters.length === 0 ? [] : ['  letters:', ...letters]),
    '  text: >-',
    ...paragraphs.flatMap((paragraph, index) => [
      ...(index === 0 ? [] : ['']),
      ...wrap(paragraph).map((line) => `    ${line}`),
    ]),
    ...(fact.links.length === 0 ? [] : ['  links:', ...fact.links.map((link) => `    - ${link}`)]),
  ];
}

/** Lines of at most `lineWidth` letters, broken at single spaces only, so that folding gives the same text back. */
function wrap(paragraph: string): readonly string[] {
  const lines: string[] = [];
  for (const word of paragraph.split(/[ \t]+/u)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < lineWidth)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
