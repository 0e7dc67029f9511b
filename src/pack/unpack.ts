import { unzipSync } from 'fflate';

/** A pack's files by path within it. */
export type PackContents = ReadonlyMap<string, Uint8Array>;

/** The pack in a ZIP, and the folder that all of it is under there. Undefined when it is no ZIP, or has not all in one folder. Its size must have been checked before. */
export function unpackPack(
  zip: Uint8Array,
): { readonly folder: string; readonly contents: PackContents } | undefined {
  const members = membersOf(zip).filter(([name]) => !name.endsWith('/'));
  const folder = members[0]?.[0].split('/')[0] ?? '';
  if (members.length === 0 || members.some(([name]) => !name.startsWith(`${folder}/`))) return undefined;
  const contents = new Map(members.map(([name, bytes]) => [name.slice(folder.length + 1), bytes]));
  return { folder, contents };
}

function membersOf(zip: Uint8Array): readonly [string, Uint8Array][] {
  try {
    return Object.entries(unzipSync(zip));
  } catch {
    return [];
  }
}
