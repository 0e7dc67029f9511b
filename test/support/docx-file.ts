import { strFromU8, unzipSync } from 'fflate';
import { parseXml, type XmlElement } from './xml.ts';

/** Names and contents of a package's parts, in the order of the ZIP. */
export function unpackDocx(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** A part's text; throws when the package has no such part. */
export function partText(bytes: Uint8Array, name: string): string {
  const part = unpackDocx(bytes).get(name);
  if (part === undefined) throw new Error(`no part ${name}`);
  return strFromU8(part);
}

/** A part read as XML. */
export function partXml(bytes: Uint8Array, name: string): XmlElement {
  return parseXml(partText(bytes, name));
}
