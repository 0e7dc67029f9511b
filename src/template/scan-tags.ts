/** One `{{...}}` of a template: where it is, its whole text, and what it does to the nesting of blocks. */
export interface Tag {
  readonly offset: number;
  readonly text: string;
  readonly role: 'open' | 'close' | 'else' | 'plain';
  /** First word after `{{#`, `{{^` or `{{/`; empty for plain tags. */
  readonly name: string;
}

const tagPattern =
  /\{\{(?:!--[\s\S]*?--~?\}\}|![\s\S]*?\}\}|\{(?:"[^"]*"|'[^']*'|[^}"'])*\}\}\}|(?:"[^"\n]*"|'[^'\n]*'|[^}{"'])*\}\})/gu;

/** All tags of a text in order, comments left out, and the offsets of `{{` that never become a tag. */
export function scanTags(text: string): {
  readonly tags: readonly Tag[];
  readonly broken: readonly number[];
} {
  const tags: Tag[] = [];
  const broken: number[] = [];
  for (let at = text.indexOf('{{'); at >= 0; ) {
    tagPattern.lastIndex = at;
    const found = tagPattern.exec(text);
    const whole = found?.index === at ? found[0] : undefined;
    if (whole === undefined) broken.push(at);
    else if (!whole.startsWith('{{!')) tags.push(tagOf(at, whole));
    at = text.indexOf('{{', at + (whole?.length ?? 2));
  }
  return { tags, broken };
}

function tagOf(offset: number, text: string): Tag {
  if (/^\{\{~?\s*(?:else\b|\^\s*~?\}\})/u.test(text)) return { offset, text, role: 'else', name: '' };
  const block = /^\{\{~?([#^/])[>*]?\s*([^\s}~|]*)/u.exec(text);
  if (!block) return { offset, text, role: 'plain', name: '' };
  return { offset, text, role: block[1] === '/' ? 'close' : 'open', name: block[2] ?? '' };
}
