import { scanTags } from './scan-tags.ts';

/**
 * A template with the shared pieces of text put in where it calls them, and where those call others, so that all of
 * its words can be changed in one file; it prints the same letters. Pieces that `partials` lacks stay calls, and so
 * does one that contains itself.
 */
export function inlinePartials(text: string, partials: ReadonlyMap<string, string>): string {
  return inlined(text, partials, []);
}

function inlined(text: string, partials: ReadonlyMap<string, string>, inside: readonly string[]): string {
  let made = '';
  let taken = 0;
  for (const { offset, text: tag } of scanTags(text).tags) {
    const name = /^\{\{>\s*([\w-]+)\s*\}\}$/u.exec(tag)?.[1] ?? '';
    const partial = inside.includes(name) ? undefined : partials.get(name);
    if (partial === undefined) continue;
    const [start, end] = edgesOf(text, offset, tag.length);
    made += text.slice(taken, start) + inlined(partial, partials, [...inside, name]);
    taken = end;
  }
  return made + text.slice(taken);
}

/** Handlebars takes a call that is alone on its line away with the whole line. */
function edgesOf(text: string, offset: number, length: number): readonly [start: number, end: number] {
  const before = /(?:^|\n)([ \t]*)$/u.exec(text.slice(0, offset));
  const after = /^[ \t]*(?:\r?\n|$)/u.exec(text.slice(offset + length));
  if (before === null || after === null) return [offset, offset + length];
  return [offset - (before[1]?.length ?? 0), offset + length + after[0].length];
}
