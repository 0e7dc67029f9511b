import { strFromU8, strToU8, zipSync } from 'fflate';
import { unpackDocx } from './docx-file.ts';

/** Parts that every letter of a script has alike: the first file's serve for all. */
const common = /(?:styles|settings|fontTable|numbering|theme)/u;
const relsPart = 'word/_rels/document.xml.rels';
const typesPart = '[Content_Types].xml';

/**
 * The letters one after another in one file, with their own headers, footers and charts: the validator takes half a second to start, and so looks at all of them at
 * once. Numbers that count within a file (bookmarks, drawings, relations) are made different. Properties are the first file's.
 */
export function mergeDocx(files: readonly Uint8Array[]): Uint8Array {
  const packages = files.map((file) => unpackDocx(file));
  const [first = new Map<string, Uint8Array>()] = packages;
  const bodies = packages.map((parts, at) =>
    bodyOf(textOf(parts, 'word/document.xml'), at, at === packages.length - 1),
  );
  const own = packages.flatMap((parts, at) => ownParts(parts, at));
  const [head = ''] = /^[\s\S]*?<w:body>/u.exec(textOf(first, 'word/document.xml')) ?? [];
  const relations = [...relationsOf(first).flatMap(({ whole, isShared }) => (isShared ? [whole] : []))];
  const rels = [...relations, ...own.map(({ relation }) => relation)].join('');
  const types = own.map(({ type }) => type).join('');
  const parts = new Map([
    ...first,
    ...own.flatMap(({ name, bytes }) => (bytes === undefined ? [] : [[name, bytes] as const])),
    ['word/document.xml', strToU8(`${head}${bodies.join('')}</w:body></w:document>`)],
    [relsPart, strToU8(textOf(first, relsPart).replace(/<Relationship [\s\S]*(?=<\/Relationships>)/u, rels))],
    [typesPart, strToU8(textOf(first, typesPart).replace('</Types>', `${types}</Types>`))],
  ]);
  return zipSync(Object.fromEntries(parts));
}

interface OwnPart {
  readonly name: string;
  readonly bytes: Uint8Array | undefined;
  readonly relation: string;
  readonly type: string;
}

/** Headers, footers, charts, pictures and links of one letter under names of their own. */
function ownParts(parts: ReadonlyMap<string, Uint8Array>, at: number): readonly OwnPart[] {
  return relationsOf(parts).flatMap(({ whole, id, target, isShared }) => {
    if (isShared) return [];
    const bytes = parts.get(`word/${target}`);
    const own = bytes === undefined ? target : target.replace(/(\.\w+)$/u, `-${at}$1`);
    const overrides = textOf(parts, typesPart).match(/<Override [^>]*\/>/gu) ?? [];
    const type = overrides.find((line) => line.includes(`"/word/${target}"`)) ?? '';
    return [
      {
        name: `word/${own}`,
        bytes,
        relation: whole.replace(`"${id}"`, `"${id}x${at}"`).replace(`"${target}"`, `"${own}"`),
        type: type.replace(`/word/${target}`, `/word/${own}`),
      },
    ];
  });
}

function relationsOf(parts: ReadonlyMap<string, Uint8Array>) {
  const all = textOf(parts, relsPart).matchAll(/<Relationship Id="([^"]+)"[^>]*?Target="([^"]+)"[^>]*?\/>/gu);
  return [...all].map(([whole, id = '', target = '']) => ({
    whole,
    id,
    target,
    isShared: common.test(target) && !whole.includes('TargetMode="External"'),
  }));
}

function textOf(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`no part ${name}`);
  return strFromU8(part);
}

/** What is in the body of a document, its last section ended by a paragraph unless it is the last of all. */
function bodyOf(document: string, at: number, isLast: boolean): string {
  const [, inner = ''] = /<w:body>([\s\S]*)<\/w:body>/u.exec(document) ?? [];
  const own = inner
    .replace(/ r:(id|embed)="([^"]+)"/gu, ` r:$1="$2x${at}"`)
    .replace(
      /(<w:bookmark(?:Start|End)[^>]*? w:id=")(\d+)"/gu,
      (_, before, id) => `${before}${at * 100 + Number(id)}"`,
    )
    .replace(/(<wp:docPr[^>]*? id=")(\d+)"/gu, (_, before, id) => `${before}${at * 100 + Number(id)}"`)
    .replace(/_pages_(\d+)/gu, `_pages_$1_${at}`);
  return isLast ? own : own.replace(/(<w:sectPr(?:(?!<w:sectPr)[\s\S])*)$/u, '<w:p><w:pPr>$1</w:pPr></w:p>');
}
