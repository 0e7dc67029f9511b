import { createHash } from 'node:crypto';
import type { TemplateSource } from '../model/letter.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';

/** The shared pieces of text; one that is not UTF-8 is reported and left out. */
export function readPartials(
  files: ReadonlyMap<string, Uint8Array | string>,
  problems: Problem[],
): ReadonlyMap<string, TemplateSource> {
  const partials = new Map<string, TemplateSource>();
  for (const [name, bytes] of files) {
    const place = { file: `templates/partials/${name}.hbs`, line: 1, column: 1 };
    const text = decode(bytes);
    if (text === undefined) problems.push(problem('template-bad-encoding', { file: place.file }, {}));
    else partials.set(name, { text, place });
  }
  return partials;
}

/** The text of a needed file of the folder; undefined when it is absent or not UTF-8, which is reported. */
export function fileText(
  name: string,
  kind: string,
  folder: string,
  files: ReadonlyMap<string, Uint8Array | string>,
  problems: Problem[],
): string | undefined {
  const found = files.get(name);
  const place = { file: `${folder}/${name}` };
  if (found === undefined) {
    problems.push(problem('template-missing-file', place, { kind, name }));
    return undefined;
  }
  const text = decode(found);
  if (text === undefined) problems.push(problem('template-bad-encoding', place, {}));
  return text;
}

/** UTF-8 with or without BOM, every line end LF; undefined when it is not UTF-8. */
function decode(bytes: Uint8Array | string): string | undefined {
  try {
    const text = typeof bytes === 'string' ? bytes : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  } catch {
    return undefined;
  }
}

/** Over everything that decides the letter's words: its files, and the partials that they reach. */
export function hashOf(
  yaml: string,
  body: string,
  latinBody: string | undefined,
  partials: ReadonlyMap<string, TemplateSource>,
): string {
  const reached = new Map<string, string>([
    ['letter.yaml', yaml],
    ['body.hbs', body],
    ...(latinBody === undefined ? [] : [['body.latin.hbs', latinBody] as const]),
  ]);
  for (const text of reached.values()) {
    for (const [, name = ''] of text.matchAll(/\{\{~?>\s*([\w-]+)/gu)) {
      const partial = partials.get(name);
      if (partial) reached.set(`partials/${name}`, partial.text);
    }
  }
  const hash = createHash('sha256');
  for (const [name, text] of [...reached].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${name}\0${Buffer.byteLength(text)}\0${text}`);
  }
  return hash.digest('hex');
}
