import type { LetterKind } from '../model/letter.ts';
import type { Day, Recipient } from '../model/office.ts';

/** A letter's stable key: kind, recipients, day of the figures (or of the letter), the batch row's own part. docs/product.md section 5. */
export function letterKey(
  kind: LetterKind,
  recipients: readonly Recipient[],
  day: Day,
  rowKey: string,
): string {
  const codes = recipients.map((recipient) => recipient.code).join('+');
  return [kind.name, codes, day, ...(rowKey === '' ? [] : [rowKey])].join('/');
}

/** The same for two keys that name the same recipients in another order; a key of one recipient as it is. */
export function orderlessKey(key: string): string {
  const [kind = '', codes = '', ...rest] = key.split('/');
  return [kind, codes.split('+').sort().join('+'), ...rest].join('/');
}
