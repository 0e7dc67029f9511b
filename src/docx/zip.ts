/** One file of a ZIP, ready to be written. */
export interface ZipMember {
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

/** 1 January 1980, 00:00, the earliest time that a ZIP can hold: no clock gets into the file. */
const DOS_DATE = 0x0021;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;

/** Writes a ZIP with the entries in the order given (PKWARE APPNOTE 6.3.4, sections 4.3.7, 4.3.12, 4.3.16). */
export function writeZip(entries: readonly ZipMember[]): Uint8Array {
  const names = entries.map((entry) => Buffer.from(entry.name, 'utf8'));
  const nameBytes = names.reduce((sum, name) => sum + name.length, 0);
  const dataBytes = entries.reduce((sum, entry) => sum + entry.data.length, 0);
  const directoryStart = entries.length * LOCAL_SIZE + nameBytes + dataBytes;
  const directorySize = entries.length * CENTRAL_SIZE + nameBytes;
  const zip = Buffer.alloc(directoryStart + directorySize + END_SIZE);
  let local = 0;
  let central = directoryStart;
  for (const [index, entry] of entries.entries()) {
    const name = names[index] ?? Buffer.alloc(0);
    central = writeCentral(zip, central, entry, name, local);
    local = writeLocal(zip, local, entry, name);
  }
  zip.writeUInt32LE(0x06054b50, central);
  zip.writeUInt16LE(entries.length, central + 8);
  zip.writeUInt16LE(entries.length, central + 10);
  zip.writeUInt32LE(directorySize, central + 12);
  zip.writeUInt32LE(directoryStart, central + 16);
  return zip;
}

function writeLocal(zip: Buffer, at: number, entry: ZipMember, name: Buffer): number {
  zip.writeUInt32LE(0x04034b50, at);
  zip.writeUInt16LE(VERSION, at + 4);
  writeFacts(zip, at + 6, entry, name);
  name.copy(zip, at + LOCAL_SIZE);
  zip.set(entry.data, at + LOCAL_SIZE + name.length);
  return at + LOCAL_SIZE + name.length + entry.data.length;
}

function writeCentral(zip: Buffer, at: number, entry: ZipMember, name: Buffer, local: number): number {
  zip.writeUInt32LE(0x02014b50, at);
  zip.writeUInt16LE(VERSION, at + 4);
  zip.writeUInt16LE(VERSION, at + 6);
  writeFacts(zip, at + 8, entry, name);
  zip.writeUInt32LE(local, at + 42);
  name.copy(zip, at + CENTRAL_SIZE);
  return at + CENTRAL_SIZE + name.length;
}

/** The fields that both headers have in the same order: flags to length of the name. */
function writeFacts(zip: Buffer, at: number, entry: ZipMember, name: Buffer): void {
  zip.writeUInt16LE(FLAGS, at);
  zip.writeUInt16LE(entry.method, at + 2);
  zip.writeUInt16LE(DOS_DATE, at + 6);
  zip.writeUInt32LE(entry.crc, at + 8);
  zip.writeUInt32LE(entry.data.length, at + 12);
  zip.writeUInt32LE(entry.size, at + 16);
  zip.writeUInt16LE(name.length, at + 20);
}
