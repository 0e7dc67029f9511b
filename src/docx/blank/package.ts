import { posix } from 'node:path';
import { unzipSync } from 'fflate';
import { checkZip } from '../../tools/zip-fault.ts';
import { parseXmlTree, type XmlElement } from './xml-tree.ts';

/** A relation of a part: the target is a name in the package, or an address outside it. */
export interface BlankRelation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** Why bytes are no Word file that letters can be put into. */
export type PackageFault = 'encrypted' | 'old' | 'cut' | 'strict' | 'macros' | 'other';

/** The parts of a Word file by name; the main one is `word/document.xml` whatever it was called. */
export type BlankParts = Map<string, string | Uint8Array>;

export const MAIN_PART = 'word/document.xml';
export const CONTENT_TYPES = '[Content_Types].xml';

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0];
const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le');
const strictNamespace = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

/** Takes the ZIP apart, or says why that cannot be. Parts that are XML are text. */
export function openPackage(bytes: Uint8Array): BlankParts | PackageFault {
  if (oleSignature.every((byte, at) => bytes[at] === byte)) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(encryptedStream)
      ? 'encrypted'
      : 'old';
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 'other';
  const fault = checkZip(bytes);
  if (fault !== undefined) return fault === 'encrypted' ? 'encrypted' : 'cut';
  const parts: BlankParts = new Map();
  try {
    for (const [name, content] of Object.entries(unzipSync(bytes))) {
      if (!name.endsWith('/')) parts.set(name, contentOf(name, content));
    }
  } catch {
    return 'cut';
  }
  return faultOf(parts) ?? parts;
}

function contentOf(name: string, bytes: Uint8Array): string | Uint8Array {
  if (!/\.(?:xml|rels)$/u.test(name)) return bytes;
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  return isUtf16 ? text.replace(/encoding="[^"]*"/iu, 'encoding="UTF-8"') : text;
}

function faultOf(parts: BlankParts): PackageFault | undefined {
  const types = textOfPart(parts, CONTENT_TYPES);
  const main = relationsOf(parts, '').find(({ type }) => /\/officeDocument$/u.test(type));
  if (types === undefined || main === undefined) return 'other';
  const names = [...parts.keys()];
  if (/macroEnabled/iu.test(types) || names.some((name) => /vbaProject|vbaData/u.test(name))) return 'macros';
  if (main.type !== officeDocument) return 'strict';
  if (posix.dirname(main.target) !== 'word' || !/wordprocessingml\.(?:document|template)/u.test(types)) {
    return 'other';
  }
  renameMain(parts, main.target);
  const text = textOfPart(parts, MAIN_PART) ?? '';
  if (text.includes(strictNamespace)) return 'strict';
  const root = parseXmlTree(text);
  if (root?.name !== 'w:document') return root === undefined ? 'cut' : 'other';
  return root.attributes.get('xmlns:w') === wordNamespace ? undefined : 'other';
}

/** Some programs call the main part `document2.xml`; readers of letters look for the usual name. */
function renameMain(parts: BlankParts, name: string): void {
  if (name === MAIN_PART) return;
  const [main, relations] = [parts.get(name), parts.get(relationsName(name))];
  parts.delete(name);
  parts.delete(relationsName(name));
  if (main !== undefined) parts.set(MAIN_PART, main);
  if (relations !== undefined) parts.set(relationsName(MAIN_PART), relations);
  const types = textOfPart(parts, CONTENT_TYPES) ?? '';
  parts.set(CONTENT_TYPES, types.replace(`"/${name}"`, `"/${MAIN_PART}"`));
}

/** The text of a part; undefined when it is not there, or is no text. */
export function textOfPart(
  parts: ReadonlyMap<string, string | Uint8Array>,
  name: string,
): string | undefined {
  const part = parts.get(name);
  return typeof part === 'string' ? part : undefined;
}

/** Where the relations of a part are; '' stands for the whole package. */
export function relationsName(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
}

/** The relations of a part in their order; none when it has none. */
export function relationsOf(
  parts: ReadonlyMap<string, string | Uint8Array>,
  part: string,
): readonly BlankRelation[] {
  const name = part === '' ? '_rels/.rels' : relationsName(part);
  const root = parseXmlTree(textOfPart(parts, name) ?? '');
  return (root?.children ?? []).map(({ attributes }) => {
    const target = attributes.get('Target') ?? '';
    const isExternal = attributes.get('TargetMode') === 'External';
    const inside = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(part), target);
    return {
      id: attributes.get('Id') ?? '',
      type: attributes.get('Type') ?? '',
      target: isExternal ? target : inside,
      isExternal,
    };
  });
}

/** The root of a part, when it is there and well formed. */
export function rootOf(
  parts: ReadonlyMap<string, string | Uint8Array>,
  name: string,
): XmlElement | undefined {
  const text = textOfPart(parts, name);
  return text === undefined ? undefined : parseXmlTree(text);
}
