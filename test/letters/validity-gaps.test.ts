import { describe, expect, test } from 'vitest';
import { checkValidities } from '../../src/letters/validity-gaps.ts';
import type { Agency, Directories, Recipient } from '../../src/model/office.ts';

const none: Directories = {
  nomenclature: [],
  recipients: [],
  distribution: [],
  signatories: [],
  executors: [],
  agencies: [],
  groups: [],
};
const body = (code: string, from: string | null, to: string | null, successor?: string): Agency => ({
  code,
  name: `${code} ${from}`,
  aliases: [],
  from,
  to,
  ...(successor === undefined ? {} : { successor }),
});
const found = (directories: Partial<Directories>) =>
  checkValidities({ ...none, ...directories }, '2026-11-24').map(({ code, place, args }) => [
    code,
    place.file,
    args.key,
    args.from,
    args.to,
  ]);

describe('days on which a state body has no name', () => {
  test('are those between two of its lines, and between its end and its successor', () => {
    const agencies = [
      body('A', null, '2022-12-31'),
      body('A', '2023-01-05', null),
      body('B', null, '2022-12-31', 'C'),
      body('C', '2023-02-01', null),
    ];
    expect(found({ agencies })).toEqual([
      ['directory-days-gap', 'agencies.csv', 'A', '2023-01-01', '2023-01-04'],
      ['directory-days-gap', 'agencies.csv', 'B → C', '2023-01-01', '2023-01-31'],
    ]);
  });

  test('are none of a body that was abolished, renamed the next day or merged into one that was there', () => {
    const agencies = [
      body('A', null, '2022-12-31'),
      body('B', null, '2022-12-31', 'C'),
      body('C', null, '2024-12-31'),
      body('C', '2025-01-01', null),
      body('D', null, '2026-11-30', 'E'),
      body('E', '2026-12-01', null),
    ];
    expect(found({ agencies })).toEqual([]);
  });

  test('are told of recipients with a successor too', () => {
    const recipient = ({ code, name, from = null, to = null, successor }: Agency): Recipient => ({
      ...{ code, name, dative: `${name}га`, note: '', from, to },
      ...(successor === undefined ? {} : { successor }),
    });
    const recipients = [body('A', null, '2022-12-31', 'B'), body('B', '2023-01-03', null)].map(recipient);
    expect(found({ recipients })).toEqual([
      ['directory-days-gap', 'recipients.csv', 'A → B', '2023-01-01', '2023-01-02'],
    ]);
  });
});
