/** What a file really is, by its first bytes. `text` is anything that could be CSV. */
export type Content =
  | 'text'
  | 'json'
  | 'workbook'
  | 'zip'
  | 'ole'
  | 'html'
  | 'xml'
  | 'pdf'
  | 'gzip'
  | 'empty';

const magics: readonly (readonly [Content, readonly number[]])[] = [
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['gzip', [0x1f, 0x8b]],
];

/** How much of the beginning is looked at. */
const headBytes = 4096;

/**
 * Says what the bytes are. A ZIP counts as a `workbook` when it names `xl/workbook.xml` (some writers call it otherwise) or a sheet; a spreadsheet cut short,
 * too, because the name stands in the entries' own headers.
 */
export function sniffContent(bytes: Uint8Array): Content {
  if (bytes.length === 0) return 'empty';
  const magic = magics.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (magic !== undefined) return magic[0];
  if (isZip(bytes)) {
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    return whole.includes('xl/workbook') || whole.includes('xl/worksheets/') ? 'workbook' : 'zip';
  }
  const head = new TextDecoder(utf16Name(bytes) ?? 'utf-8')
    .decode(bytes.subarray(0, headBytes))
    .trimStart()
    .toLowerCase();
  return sniffText(head);
}

/** True for bytes that begin as a ZIP does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 9;
}

function sniffText(head: string): Content {
  if (head === '') return 'empty';
  if (/^<(?:!doctype html|html|head|body|table|meta)/u.test(head)) return 'html';
  if (head.startsWith('<?xml')) return /<html/u.test(head) ? 'html' : 'xml';
  if (/^(?:\{\s*"|\[\s*[{\]]|\{\s*\})/u.test(head)) return 'json';
  return 'text';
}

/** The UTF-16 form that a byte order mark names, or that every second byte being a Cyrillic or Latin page shows. */
export function utf16Name(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length, headBytes) & ~1;
  if (length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (isHighByte(bytes[index])) even += 1;
    if (isHighByte(bytes[index + 1])) odd += 1;
  }
  // In UTF-8 and Windows-1251 text neither 0x00 nor 0x04 stands anywhere.
  if (odd * 2 > length * 0.8 && even * 2 < length * 0.2) return 'utf-16le';
  if (even * 2 > length * 0.8 && odd * 2 < length * 0.2) return 'utf-16be';
  return undefined;
}

function isHighByte(byte: number | undefined): boolean {
  return byte === 0 || byte === 4 || byte === 0x20;
}

/** What the name of a file promises; undefined when it promises nothing we know (`-`, no extension). */
export function namedContent(file: string): 'text' | 'json' | 'workbook' | 'old' | undefined {
  const extension = /\.([^./\\]+)$/u.exec(file)?.[1]?.toLowerCase();
  if (extension === undefined) return undefined;
  if (['csv', 'tsv', 'tab', 'txt'].includes(extension)) return 'text';
  if (['xlsx', 'xlsm'].includes(extension)) return 'workbook';
  if (extension === 'json') return 'json';
  return ['xls', 'xlsb', 'ods'].includes(extension) ? 'old' : undefined;
}
