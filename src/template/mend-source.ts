import Handlebars from 'handlebars';
import type { TemplateSource } from '../model/letter.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { programOf } from './parse-source.ts';
import type { Tag } from './scan-tags.ts';
import { scanTags } from './scan-tags.ts';
import { placeIn, positionAt } from './source-position.ts';

interface Edit {
  readonly offset: number;
  readonly remove: number;
  readonly insert: string;
}

/** A text that Handlebars can read, the faults that were repaired for it, and the way back to real offsets. */
export interface Mended {
  readonly text: string;
  readonly problems: readonly Problem[];
  /** The offset in the source as written of an offset in `text`. */
  readonly realOffset: (offset: number) => number;
}

/**
 * Finds tags that cannot be read and blocks that are not closed, and repairs a copy: Handlebars stops at the
 * first such fault and names the file's end, but people want all faults of a file at once, each at its own place.
 */
export function mendSource(source: TemplateSource): Mended {
  if (programOf(source) !== undefined) return { text: source.text, problems: [], realOffset: (at) => at };
  const { tags, broken } = scanTags(source.text);
  const problems: Problem[] = [];
  const edits: Edit[] = [];
  for (const offset of broken) {
    const what = source.text.slice(offset).split(/[\s}]/u, 1)[0] ?? '{{';
    problems.push(unreadable(source, offset, what));
    edits.push({ offset, remove: 2, insert: '  ' });
  }
  const readable = tags.filter((tag) => tag.role === 'close' || tag.role === 'else' || isReadable(tag));
  for (const tag of tags.filter((each) => !readable.includes(each))) {
    problems.push(unreadable(source, tag.offset, tag.text));
    if (tag.role === 'plain') edits.push(blank(tag));
  }
  closeBlocks(source, tags, problems, edits);
  return { ...apply(source.text, edits), problems };
}

function unreadable(source: TemplateSource, offset: number, what: string): Problem {
  const place = placeIn(source, positionAt(source.text, offset), what);
  return problem('template-syntax', place, { what, example: '{{totals.placed}}' });
}

function isReadable(tag: Tag): boolean {
  try {
    Handlebars.parse(tag.role === 'open' ? `${tag.text}{{/${tag.name}}}` : tag.text);
    return true;
  } catch {
    return false;
  }
}

function blank(tag: Tag): Edit {
  return { offset: tag.offset, remove: tag.text.length, insert: tag.text.replace(/[^\n]/gu, ' ') };
}

/** Pairs blocks. What is open when an outer block closes, or at the end, is closed there in the copy. */
function closeBlocks(source: TemplateSource, tags: readonly Tag[], problems: Problem[], edits: Edit[]): void {
  const open: Tag[] = [];
  const closeDownTo = (depth: number, offset: number) => {
    while (open.length > depth) {
      const tag = open.pop();
      if (!tag) return;
      problems.push(unclosed(source, tag));
      edits.push({ offset, remove: 0, insert: `{{/${tag.name}}}` });
    }
  };
  for (const tag of tags) {
    if (tag.role === 'open') openBlock(tag, open, edits);
    if (tag.role === 'else' && open.length === 0) strayTag(source, tag, problems, edits);
    if (tag.role !== 'close') continue;
    const depth = open.findLastIndex((each) => each.name === tag.name);
    if (depth < 0) strayTag(source, tag, problems, edits);
    else {
      closeDownTo(depth + 1, tag.offset);
      open.pop();
    }
  }
  closeDownTo(0, source.text.length);
}

/** An opening tag that cannot be read gets a readable stand-in in the copy, so that its end still pairs. */
function openBlock(tag: Tag, open: Tag[], edits: Edit[]): void {
  if (isReadable(tag)) {
    open.push(tag);
  } else if (/^[a-zA-Z]+$/u.test(tag.name)) {
    open.push(tag);
    edits.push({ offset: tag.offset, remove: tag.text.length, insert: `{{#${tag.name} number}}` });
  } else {
    edits.push(blank(tag));
  }
}

function unclosed(source: TemplateSource, tag: Tag): Problem {
  const place = placeIn(source, positionAt(source.text, tag.offset), tag.text);
  return problem('template-unclosed-block', place, { open: tag.text, close: `{{/${tag.name}}}` });
}

/** What a block of each name usually opens on, for the hint. */
const openings: Readonly<Record<string, string>> = {
  if: 'if totals.overdue',
  unless: 'unless totals.overdue',
  each: 'each bodies',
  with: 'with totals',
};

function strayTag(source: TemplateSource, tag: Tag, problems: Problem[], edits: Edit[]): void {
  const place = placeIn(source, positionAt(source.text, tag.offset), tag.text);
  const open = `{{#${openings[tag.name || 'if'] ?? tag.name}}}`;
  problems.push(problem('template-stray-close', place, { close: tag.text, open }));
  edits.push(blank(tag));
}

function apply(text: string, edits: readonly Edit[]): Pick<Mended, 'text' | 'realOffset'> {
  const sorted = [...edits].sort((a, b) => a.offset - b.offset);
  let mended = '';
  let taken = 0;
  const shifts: { readonly from: number; readonly by: number }[] = [];
  for (const edit of sorted) {
    mended += text.slice(taken, edit.offset) + edit.insert;
    taken = edit.offset + edit.remove;
    shifts.push({ from: mended.length, by: taken - mended.length });
  }
  const realOffset = (offset: number) => offset + (shifts.findLast((shift) => shift.from <= offset)?.by ?? 0);
  return { text: mended + text.slice(taken), realOffset };
}
