import { printDay } from '../../dates.ts';
import type { BlankBlock } from '../../model/blank.ts';
import type { FilledDocument, Section } from '../../model/document.ts';
import { pageMm } from '../page.ts';
import { type PagePart, paginate } from '../paginate.ts';
import { escapeXml } from '../xml.ts';
import { printBlank } from './print-blank.ts';
import { printPart } from './print-part.ts';
import { sheetStyle } from './sheet-style.ts';

/** A document of the page, and what the list at the side calls it. */
export interface SheetDocument {
  readonly name: string;
  readonly document: FilledDocument;
}

/**
 * One HTML page that shows documents as their sheets of paper: the words of the Word files, the page breaks that the paginator works out, headers and feet. All
 * documents one under another, with a list of them at the side. No script, nothing fetched; printed, each sheet is a page. Ends with LF.
 */
export function printSheets(title: string, documents: readonly SheetDocument[]): string {
  const sheets = documents.map(({ document }) => printDocumentSheets(document));
  const list = documents.map(
    ({ name }, at) =>
      `<li><a href="#h${at + 1}">${escapeXml(name)}</a> <span>${sheets[at]?.length ?? 0} варақ</span></li>`,
  );
  const articles = documents.map(
    ({ name }, at) =>
      `<article id="h${at + 1}" aria-label="${escapeXml(name)}">\n${(sheets[at] ?? []).join('\n')}\n</article>`,
  );
  return `<!DOCTYPE html>
<html lang="uz-Cyrl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeXml(title)}</title>
<style>${sheetStyle()}</style>
</head>
<body>
<nav aria-label="Хатлар рўйхати"><h1>${escapeXml(title)}</h1><ol>${list.join('')}</ol></nav>
<main>
${articles.join('\n')}
</main>
</body>
</html>
`;
}

function printDocumentSheets(document: FilledDocument): readonly string[] {
  return document.shape.sections.flatMap((section, index) =>
    paginate(document, index).map((parts, page, pages) =>
      printSheet(document, section, { parts, page, isLast: page === pages.length - 1 }),
    ),
  );
}

interface Page {
  readonly parts: readonly PagePart[];
  /** From 0. */
  readonly page: number;
  /** Whether it is the section's last one. */
  readonly isLast: boolean;
}

function printSheet(document: FilledDocument, section: Section, { parts, page, isLast }: Page): string {
  const { left, right, top, bottom } = section.marginsMm;
  const { width, height } = pageMm(section);
  const { mark, hasFoot, blank } = document.shape;
  const own = section === document.shape.sections[0] ? blank?.form : undefined;
  const [ownHead, ownFoot] = [page === 0 ? own?.first : own?.later].flatMap((one) => [one?.head, one?.foot]);
  const print = (blocks: readonly BlankBlock[] = []) => printBlank(blocks, document);
  const edges =
    own === undefined
      ? ''
      : `;--w:${width};--h:${height};--eh:${own.edgesMm.header};--ef:${own.edgesMm.footer}`;
  const margins = `--l:${left};--r:${right};--t:${top};--b:${bottom}${edges}`;
  const head = [
    mark === undefined ? '' : `<p class="page-mark">${mark}</p>`,
    page === 0 || own?.isNumbered === true
      ? ''
      : `<p class="page-number" aria-label="${page + 1}-варақ">${page + 1}</p>`,
    print(ownHead),
  ].join('');
  const above = page === 0 ? print(own?.first.above) : '';
  const below = isLast ? print(own?.first.below) : '';
  const texts = parts.map((part) => printPart(document, section, part)).join('\n');
  const foot = `${print(ownFoot)}${page === 0 && hasFoot ? footLines(document) : ''}`;
  const footer = foot === '' ? '' : `<footer>${foot}</footer>`;
  return `<section class="sheet ${section.orientation}${own === undefined ? '' : ' on-blank'}" style="${margins}"><header>${head}</header>\n${own === undefined ? texts : `<div>${above}${texts}${below}</div>`}\n${footer}</section>`;
}

function footLines({ properties }: FilledDocument): string {
  const { number, date, parties } = properties;
  const first = [`№ ${number ?? ''}`, printDay(date, 'short'), parties?.signatory ?? ''].join(' | ');
  return `${escapeXml(first)}<br>${escapeXml(parties?.sender ?? '')}`;
}
