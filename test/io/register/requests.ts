import { createHash } from 'node:crypto';
import type { IssueMark, LetterNumber, ReserveRequest } from '../../../src/model/register.ts';
import type { RegisterOptions } from '../../../src/register/register.ts';

/** A clock that goes on by a second with every look. */
export function testOptions(more: Partial<RegisterOptions> = {}): RegisterOptions {
  let second = 0;
  const now = () => {
    second += 1;
    return `2022-08-08T05:00:${String(second % 60).padStart(2, '0')}.000Z`;
  };
  return { now, by: 'clerk', countPer: 'file', ...more };
}

export function hashOf(contents: string | Uint8Array): string {
  return createHash('sha256').update(contents).digest('hex');
}

/** A request for one letter of 8 August 2022 to `recipient`; its contents are the recipient's name and `words`. */
export function request(
  recipient: string,
  more: Partial<ReserveRequest> & { words?: string } = {},
): ReserveRequest {
  const { words = '2 та', ...rest } = more;
  const contents = `№ {number}\n${recipient}\nмуддати ўтган – ${words}`;
  return {
    key: `monitoring-cabinet ${recipient} 2022-08-08`,
    unit: '01/3',
    file: '19-09/1',
    year: 2022,
    date: '2022-08-08',
    asOf: '2022-08-08',
    kind: 'monitoring-cabinet',
    recipient,
    subject: 'мониторинг натижалари тўғрисида',
    contents,
    contentsSha256: hashOf(contents),
    again: false,
    ...rest,
  };
}

/** The mark for a letter's written file, whose bytes are these words. */
export function mark(number: LetterNumber, words = 'PK letter'): IssueMark {
  const bytes = new TextEncoder().encode(words);
  const { unit, file, serial } = number;
  const path = `letters/2022/${serial}.docx`;
  return { number: { unit, file, serial }, year: 2022, path, sha256: hashOf(bytes), bytes };
}
