import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first day that a ZIP can have: the same file gives the same bytes. */
const zipDay = '1980-01-02T00:00:00';

/**
 * A workbook with one cell made a text; every other part and cell stays as it is. `sheet` is the sheet's name, `cell` its address (`B4`). Undefined when the
 * workbook has no such cell. The ZIP must have been checked before.
 */
export function setWorkbookCell(
  bytes: Uint8Array,
  sheet: string,
  cell: string,
  text: string,
): Uint8Array | undefined {
  const parts = unzipSync(bytes);
  const path = sheetPart(parts, sheet);
  const part = path === undefined ? undefined : parts[path];
  if (path === undefined || part === undefined) return undefined;
  const xml = strFromU8(part);
  const found = new RegExp(`<((?:\\w+:)?)c\\b([^>]*?\\br="${cell}"[^>]*?)(?:/>|>.*?</\\1c>)`, 'su').exec(xml);
  if (found === null) return undefined;
  const [whole, prefix = '', attributes = ''] = found;
  const kept = attributes.replace(/\s+t="[^"]*"/u, '').trimEnd();
  const tag = (name: string, inner: string): string => `<${prefix}${name}>${inner}</${prefix}${name}>`;
  const written = `<${prefix}c${kept} t="inlineStr">${tag('is', tag('t', text))}</${prefix}c>`;
  const changed = xml.slice(0, found.index) + written + xml.slice(found.index + whole.length);
  return zipSync({ ...parts, [path]: strToU8(changed) }, { mtime: zipDay });
}

/** Where the sheet of a name lies in the package; undefined when it is not found. */
function sheetPart(parts: Readonly<Record<string, Uint8Array>>, sheet: string): string | undefined {
  const book = Object.keys(parts).find((name) => /^xl\/workbook\.xml$/iu.test(name));
  const links = Object.keys(parts).find((name) => /^xl\/_rels\/workbook\.xml\.rels$/iu.test(name));
  if (book === undefined || links === undefined) return undefined;
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const tags = text(book).match(/<(?:\w+:)?sheet\b[^>]*>/gu) ?? [];
  const id = attribute(tags.find((tag) => attribute(tag, 'name') === sheet) ?? '', 'r:id');
  const relations = text(links).match(/<(?:\w+:)?Relationship\b[^>]*>/gu) ?? [];
  const target = attribute(relations.find((tag) => attribute(tag, 'Id') === id) ?? '', 'Target');
  return target === undefined ? undefined : target.replace(/^\/?(?:xl\/)?/u, 'xl/');
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1];
  return found
    ?.replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
