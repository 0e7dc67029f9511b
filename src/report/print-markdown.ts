import type { StatusItem, StatusMeasure, StatusParagraph, StatusReport } from '../model/status.ts';
import { splitLinks } from './links.ts';

/**
 * The report as Markdown: title, as-of day and one GitHub table; paragraphs of a cell are parted by `<br>`.
 * Text is escaped so that it stays its characters; addresses stay as they are and are live where they are shown.
 */
export function printMarkdown(report: StatusReport): string {
  return [
    `# ${escapeText(report.title)}`,
    '',
    escapeText(report.asOfLine),
    '',
    row(report.head),
    row(report.head.map(() => '---')),
    ...report.measures.flatMap(printMeasure),
    '',
  ].join('\n');
}

function printMeasure(measure: StatusMeasure): readonly string[] {
  return measure.items.map((item, index) =>
    row([
      index === 0 ? `${measure.no}.` : '',
      index === 0 ? escapeText(measure.name) : '',
      escapeText(item.mechanism),
      escapeText(item.deadlineText),
      printState(item),
    ]),
  );
}

function printState(item: StatusItem): string {
  const state = item.stateText === '' ? [] : [escapeText(item.stateText)];
  return [...state, ...item.paragraphs.map(printParagraph)].join('<br>');
}

function printParagraph({ bullet, text }: StatusParagraph): string {
  const pieces = splitLinks(text).map((piece) =>
    piece.type === 'link' ? piece.text.replaceAll('|', '%7C') : escapeText(piece.text),
  );
  return `${bullet ? '- ' : ''}${pieces.join('')}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Characters that Markdown or the table would take as marks; `_` only where it is not inside a word. */
function escapeText(text: string): string {
  return text
    .replace(/[\\`*[\]<>|~#]/gu, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/\s*\n\s*/gu, ' ');
}
