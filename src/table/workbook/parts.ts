import { posix } from 'node:path';
import { unzipMember } from '../../tools/unzip-member.ts';
import type { ZipEntry } from '../../tools/zip-directory.ts';
import { readZipDirectory } from '../../tools/zip-directory.ts';
import { xmlDecoder } from './xml-decoder.ts';
import type { XmlSink } from './xml-scanner.ts';
import { attribute, xmlScanner } from './xml-scanner.ts';

/** The parts of a package, each with what it is related to. */
export interface Parts {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

/** A part that another one is related to. `type` is the last word of the relation's type: `worksheet`. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly part: string;
}

/** The parts of a ZIP by their names. Throws an error with the reason when its directory is not there whole. */
export function openParts(bytes: Uint8Array): Parts {
  const entries = readZipDirectory(bytes);
  if (entries === undefined) throw new Error('the end of the file is missing');
  return { bytes, entries: new Map(entries.map((entry) => [partName(entry.name), entry])) };
}

/** Part names are the same in capitals and small letters, and with characters written as `%20` (ECMA-376 part 2, 6.2.2); some writers separate folders by `\\`. */
function partName(name: string): string {
  const plain = name.replaceAll('\\', '/');
  try {
    return decodeURIComponent(plain).toLowerCase();
  } catch {
    return plain.toLowerCase();
  }
}

/** The entry of a part; undefined when it is not there. */
export function partEntry({ entries }: Parts, name: string): ZipEntry | undefined {
  return entries.get(partName(name));
}

/** Reads a part as XML, piece by piece; false when it is not there. Throws what `unzipMember`, `xmlDecoder` and `xmlScanner` throw. */
export async function readPart(parts: Parts, name: string, sink: XmlSink): Promise<boolean> {
  const entry = partEntry(parts, name);
  if (entry === undefined) return false;
  const scanner = xmlScanner(sink);
  let decoder: ReturnType<typeof xmlDecoder> | undefined;
  for await (const piece of unzipMember(parts.bytes, entry)) {
    decoder ??= xmlDecoder(piece);
    scanner.push(decoder.decode(piece, { stream: true }));
  }
  scanner.push(decoder?.decode() ?? '');
  scanner.end();
  return true;
}

/** What a part, or with an empty name the package, is related to. */
export async function relationsOf(parts: Parts, name: string): Promise<readonly Relation[]> {
  const folder = posix.dirname(name);
  const relations: Relation[] = [];
  const path = posix.join(folder, '_rels', `${posix.basename(name)}.rels`);
  await readPart(parts, path, {
    open(element, attributes) {
      if (element !== 'Relationship') return;
      const [id, type, target] = ['Id', 'Type', 'Target'].map((one) => attribute(attributes, one));
      if (id === undefined || type === undefined || target === undefined) return;
      const part = target.startsWith('/') ? posix.normalize(target).slice(1) : posix.join(folder, target);
      relations.push({ id, type: posix.basename(type), part });
    },
    close() {},
    text() {},
  });
  return relations;
}
