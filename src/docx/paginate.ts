import type { FilledDocument, Section } from '../model/document.ts';
import { blankRoom } from './blank/blank-height.ts';
import { pointTwips, textHeightTwips } from './page.ts';
import { type PageItem, pageItems, takenWith } from './page-items.ts';
import { roleStyles } from './role-styles.ts';

/** What of a block is on a page: lines of a paragraph or rows of a table (its totals last), from the first to before `to`. */
export interface PagePart {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The pages of a section, worked out without a word processor. Exact for what appendices and reports hold (heads, titles, tables), whose
 * line and row heights the file itself fixes. Text in single spacing is reckoned line by line, by the rules that the file asks for: no
 * line of a paragraph alone on a page, and nothing parted from what it is kept with. `index` counts from 0.
 */
export function paginate(document: FilledDocument, index: number): readonly (readonly PagePart[])[] {
  const items = itemsOf(document, index);
  const starts = pageStarts(items, roomOf(document, index));
  return starts.map((start, page) => partsOf(items.slice(start, starts[page + 1])));
}

/** How many pages a section takes; as `paginate`. */
export function countPages(document: FilledDocument, index: number): number {
  return pageStarts(itemsOf(document, index), roomOf(document, index)).length;
}

/** Height of the text on the first page and on a later one. */
interface PageRoom {
  readonly first: number;
  readonly later: number;
}

function roomOf(document: FilledDocument, index: number): PageRoom {
  const height = textHeightTwips(sectionOf(document, index));
  const { first, later } = index === 0 ? blankRoom(document) : { first: 0, later: 0 };
  return { first: height - first, later: height - later };
}

function sectionOf(document: FilledDocument, index: number): Section {
  const section = document.shape.sections[index];
  if (section === undefined) throw new Error(`no section ${index}`);
  return section;
}

/** Index of each page's first item. A page that is full ends at the last place where the next may begin. */
function pageStarts(items: readonly PageItem[], room: PageRoom): readonly number[] {
  const starts = [0];
  let start = 0;
  let possible = 0;
  let y = 0;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    if (at > start && item.mayBegin) possible = at;
    const height = start === 0 ? room.first : room.later;
    if (at > start && y + item.before + item.height > height) {
      start = possible > start ? possible : at;
      starts.push(start);
      y = items[start]?.repeated ?? 0;
      // What is kept with the item that did not fit goes to the new page with it.
      at = start - 1;
      continue;
    }
    y = takenWith(y, item);
  }
  return starts;
}

function partsOf(items: readonly PageItem[]): readonly PagePart[] {
  const parts: { block: number; from: number; to: number }[] = [];
  for (const { block, index } of items) {
    const last = parts.at(-1);
    if (last?.block === block) last.to = index + 1;
    else parts.push({ block, from: index, to: index + 1 });
  }
  return parts;
}

function itemsOf(document: FilledDocument, index: number): readonly PageItem[] {
  const section = sectionOf(document, index);
  const isAfterSignature = section.blocks.at(-1)?.type === 'executor';
  // What a blank has after the letter is drawn with the tail.
  const below = index === 0 ? blankRoom(document).below : 0;
  const height = pointTwips(roleStyles.tail.linePt ?? 1) + below;
  const tail = { block: section.blocks.length, index: 0, height };
  return [
    ...pageItems(section, document),
    { ...tail, before: 0, after: 0, mayBegin: !isAfterSignature, repeated: 0 },
  ];
}
