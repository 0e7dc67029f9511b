import type { Day } from '../model/office.ts';
import { isDeviceName } from '../text/file-names.ts';

/** Bytes a file name may have, so that every file system and the 120 characters of docs/product.md section 5 hold. */
const longest = 120;

/**
 * `01-3-19-09-1-73 CM-MACRO 2022-08-08.docx`: the number with `/` as `-`, the recipient's code, the letter's date
 * (docs/product.md section 5). A draft has `LOYIHA` in place of the number. Whatever the codes hold, the name is one that
 * Windows takes and that stays inside its folder.
 */
export function letterFileName(number: string | null, recipient: string, date: Day): string {
  const head = safePart(number ?? 'LOYIHA');
  const tail = ` ${date}.docx`;
  const room = longest - byteLength(head) - byteLength(tail) - 1;
  return `${head} ${cut(safePart(recipient), room)}${tail}`;
}

/** One part of a file name: NFC, nothing Windows refuses, no leading dot or dash, no device name, never empty. */
export function safePart(text: string): string {
  const cleaned = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/[/\\:*?"<>|%]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^[.\- ]+|[. ]+$/gu, '');
  if (cleaned === '') return 'x';
  return isDeviceName(cleaned) ? `${cleaned}-` : cleaned;
}

function cut(text: string, bytes: number): string {
  let kept = '';
  let used = 0;
  for (const character of text) {
    used += byteLength(character);
    if (used > bytes) break;
    kept += character;
  }
  return kept.replace(/[. ]+$/u, '');
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
