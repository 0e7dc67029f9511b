import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRegister, openRegister } from '../../../src/io/register/open.ts';
import type { JournalEntry, Opening, Reservation } from '../../../src/model/register.ts';
import type { Checked } from '../../../src/problem.ts';
import { RoadmapError } from '../../../src/problem.ts';
import type { Register, RegisterOptions } from '../../../src/register/register.ts';
import { mark, request, testOptions } from './requests.ts';

/** A home under test: a fresh address for each register, and SQL past the program, as somebody by hand would. */
export interface Home {
  readonly freshAddress: () => Promise<string>;
  readonly byHand: (address: string, sql: string) => Promise<void>;
  /** SQL that takes the triggers of a table away. */
  readonly unlock: (table: 'line' | 'letter' | 'contents') => string;
}

const used72: Opening = { file: '19-09/1', year: 2022, last: 72 };

/** The promises of docs/product.md section 6, the same on every home. */
export function describeContract(name: string, home: () => Home): void {
  describe(`the register on ${name}`, () => {
    let address: string;
    let register: Register;
    const open: Register[] = [];
    const again = async (options: Partial<RegisterOptions> = {}) => {
      const other = await openRegister(address, testOptions(options));
      open.push(other);
      return other;
    };

    beforeEach(async () => {
      address = await home().freshAddress();
      register = await createRegister(address, testOptions(), [used72]);
      open.push(register);
    });
    afterEach(async () => {
      for (const one of open.splice(0)) await one.close();
    });

    it('gives the serials after those used on paper, in the order asked', async () => {
      const given = numbers(await register.reserve([request('CM-MACRO'), request('CM-TUR')]));
      expect(given).toEqual(['01/3-19-09/1-73', '01/3-19-09/1-74']);
    });

    it('previews the very numbers it would give, and writes nothing', async () => {
      const before = await register.fingerprint();
      const asked = [request('CM-MACRO'), request('CM-TUR')];
      expect(numbers(await register.preview(asked))).toEqual(['01/3-19-09/1-73', '01/3-19-09/1-74']);
      expect(await register.fingerprint()).toBe(before);
      expect(numbers(await register.reserve(asked))).toEqual(['01/3-19-09/1-73', '01/3-19-09/1-74']);
      expect(await register.fingerprint()).not.toBe(before);
    });

    it('gives the same key with the same contents the number it has, also after opening again', async () => {
      await register.reserve([request('CM-MACRO')]);
      const repeated = await (await again()).reserve([request('CM-TUR'), request('CM-MACRO')]);
      expect(numbers(repeated)).toEqual(['01/3-19-09/1-74', '01/3-19-09/1-73']);
      expect(repeated.value?.map((one) => one.reused)).toEqual([false, true]);
    });

    it('refuses the same key with other contents, says which line differs, and gives nobody a number', async () => {
      await register.reserve([request('CM-MACRO')]);
      const before = await register.fingerprint();
      const refused = await register.reserve([request('CM-TUR'), request('CM-MACRO', { words: '3 та' })]);
      expect(refused.value).toBeUndefined();
      expect(refused.problems).toMatchObject([
        {
          code: 'number-contents-changed',
          args: {
            number: '01/3-19-09/1-73',
            differences: '“муддати ўтган – 2 та” → “муддати ўтган – 3 та”',
          },
        },
      ]);
      expect(await register.fingerprint()).toBe(before);
    });

    it('counts across units, and from 1 again in another year or file index', async () => {
      await register.reserve([request('A')]);
      const given = await register.reserve([
        request('B', { unit: '01/5' }),
        request('C', { year: 2023, date: '2023-01-10' }),
        request('D', { file: '24-12' }),
      ]);
      expect(numbers(given)).toEqual(['01/5-19-09/1-74', '01/3-19-09/1-1', '01/3-24-12-1']);
    });

    it('counts each unit for itself when so configured', async () => {
      const perUnit = await again({ countPer: 'unit' });
      const asked = [request('A', { file: '24-12' }), request('B', { file: '24-12', unit: '01/5' })];
      expect(numbers(await perUnit.reserve(asked))).toEqual(['01/3-24-12-1', '01/5-24-12-1']);
    });

    it('goes on from 99 to 100 and from 9999 to 10000', async () => {
      await register.addOpenings([{ file: '24-12', year: 2022, last: 98 }]);
      await register.addOpenings([{ file: '24-11', year: 2022, last: 9998 }]);
      const asked = ['A', 'B', 'C', 'D'].map((code, index) =>
        request(code, { file: index < 2 ? '24-12' : '24-11' }),
      );
      expect(numbers(await register.reserve(asked))).toEqual([
        '01/3-24-12-99',
        '01/3-24-12-100',
        '01/3-24-11-9999',
        '01/3-24-11-10000',
      ]);
    });

    it('takes a number by hand that is free, and goes on after it', async () => {
      const number = { unit: '01/3', file: '19-09/1', serial: 80 };
      const given = await register.reserve([request('A', { number }), request('B')]);
      expect(numbers(given)).toEqual(['01/3-19-09/1-80', '01/3-19-09/1-81']);
      expect(given.problems.map((one) => one.code)).toEqual(['number-jump']);
    });

    it('refuses a number by hand more than 1000 over the counter, and the counter stays', async () => {
      const number = (serial: number) => ({ unit: '01/3', file: '19-09/1', serial });
      for (const serial of [999_999_999, 1074]) {
        const refused = await register.reserve([request('A', { number: number(serial) })]);
        expect(refused.value).toBeUndefined();
        expect(refused.problems.map((one) => one.code)).toEqual(['number-jump-too-far']);
      }
      expect(numbers(await register.reserve([request('B')]))).toEqual(['01/3-19-09/1-73']);
      const far = await register.reserve([request('A', { number: number(1074) })]);
      expect(numbers(far)).toEqual(['01/3-19-09/1-1074']);
    });

    it('refuses a number by hand that a letter or the paper has', async () => {
      await register.reserve([request('A')]);
      const taken = { unit: '01/3', file: '19-09/1', serial: 73 };
      const paper = { unit: '01/3', file: '19-09/1', serial: 12 };
      const refused = await register.reserve([
        request('B', { number: taken }),
        request('C', { number: paper }),
      ]);
      expect(refused.problems.map((one) => one.code)).toEqual(['number-taken', 'number-used-on-paper']);
    });

    it("gives a reserved number to the letter that asks for it, and keeps the reservation's note", async () => {
      const {
        value: [first],
      } = await register.reserveByHand({
        ...used72,
        unit: '01/3',
        date: '2022-08-05',
        count: 2,
        note: 'котибият',
      });
      expect(first).toMatchObject({ number: '01/3-19-09/1-73', status: 'reserved', source: 'reserve' });
      expect(numbers(await register.reserve([request('B')]))).toEqual(['01/3-19-09/1-75']);
      const taken = { unit: '01/3', file: '19-09/1', serial: 73 };
      await register.reserve([request('A', { number: taken })]);
      expect(await register.entries({ serial: 73 })).toMatchObject([
        { recipient: 'A', source: 'issued', status: 'reserved', note: 'котибият' },
      ]);
    });

    it('marks no number as issued that it did not give', async () => {
      const number = { unit: '01/3', file: '19-09/1', serial: 7 };
      await expect(register.issue([mark(number)])).rejects.toMatchObject({
        exitCode: 4,
        problems: [{ code: 'number-not-given' }],
      });
    });

    it('issues a letter once: the same file again changes nothing, another file is refused', async () => {
      const [letter] = reservations(await register.reserve([request('A')]));
      const number = letter?.entry ?? { unit: '', file: '', serial: 0 };
      await register.issue([mark(number)]);
      const head = await register.fingerprint();
      await register.issue([mark(number)]);
      expect(await register.fingerprint()).toBe(head);
      await expect(register.issue([mark(number, 'PK other')])).rejects.toMatchObject({
        exitCode: 4,
        problems: [{ code: 'number-issued-otherwise' }],
      });
      expect(await register.entries()).toMatchObject([
        { status: 'issued', path: 'letters/2022/73.docx', sha256: mark(number).sha256 },
      ]);
      expect(new TextDecoder().decode(await register.bytesOf(mark(number).sha256))).toBe('PK letter');
    });

    it('issues all letters of a call or none', async () => {
      const [letter] = reservations(await register.reserve([request('A')]));
      const known = letter?.entry ?? { unit: '', file: '', serial: 0 };
      const unknown = { unit: '01/3', file: '19-09/1', serial: 500 };
      await expect(register.issue([mark(known), mark(unknown)])).rejects.toBeInstanceOf(RoadmapError);
      expect(await register.entries()).toMatchObject([{ status: 'reserved' }]);
    });

    it('never gives a void number again; its key gets the next one', async () => {
      await register.reserve([request('A')]);
      await register.voidNumber({ unit: '01/3', file: '19-09/1', serial: 73 }, 2022, 'хато манзил');
      expect(numbers(await register.reserve([request('A')]))).toEqual(['01/3-19-09/1-74']);
      expect(await register.entries({ serial: 73 })).toMatchObject([{ status: 'void', note: 'хато манзил' }]);
    });

    it('gives a second number with --again, however often it is asked for, and a third when that one is void', async () => {
      const nothing = { unit: '', file: '', serial: 0 };
      const second = request('A', { again: true });
      const [first] = reservations(await register.reserve([request('A')]));
      await register.issue([mark(first?.entry ?? nothing)]);
      expect((await register.preview([second])).problems.map(({ code, args }) => [code, args.first])).toEqual(
        [['number-second', '01/3-19-09/1-73']],
      );
      const [given] = reservations(await register.reserve([second]));
      expect(given?.entry.serial).toBe(74);
      expect(numbers(await register.reserve([second]))).toEqual(['01/3-19-09/1-74']);
      await register.issue([mark(given?.entry ?? nothing, 'PK second')]);
      expect(reservations(await register.reserve([second]))).toMatchObject([
        { entry: { serial: 74, again: true }, reused: true },
      ]);
      const changed = await register.reserve([request('A', { again: true, words: '3 та' })]);
      expect(changed.problems.map((one) => one.code)).toEqual(['number-contents-changed']);
      await register.voidNumber(given?.entry ?? nothing, 2022, 'хато');
      expect(numbers(await register.reserve([second]))).toEqual(['01/3-19-09/1-75']);
      expect((await register.verify()).problems.map((one) => one.code)).toEqual(['number-unfinished']);
    });

    it('gives the same number when the very first command said --again and is repeated', async () => {
      const asked = request('A', { again: true });
      const [given] = reservations(await register.reserve([asked]));
      await register.issue([mark(given?.entry ?? { unit: '', file: '', serial: 0 })]);
      expect(numbers(await register.reserve([asked]))).toEqual(['01/3-19-09/1-73']);
    });

    it('warns when a number comes after any later date, by hand too; a void one is no measure', async () => {
      const hand = { unit: '01/3', file: '19-09/1', year: 2022, note: '' };
      await register.reserveByHand({ ...hand, date: '2022-09-30', count: 1 });
      const early = await register.reserveByHand({ ...hand, date: '2022-08-01', count: 3 });
      expect(early.problems.map(({ code, args }) => [code, args.number, args.other])).toEqual([
        ['number-date-order', '01/3-19-09/1-74–76', '01/3-19-09/1-73'],
      ]);
      const letter = await register.preview([request('A')]);
      expect(letter.problems).toMatchObject([{ args: { other: '01/3-19-09/1-73' } }]);
      expect((await register.verify()).problems.map((one) => one.code)).toEqual(['number-date-order']);
      await register.voidNumber({ unit: '01/3', file: '19-09/1', serial: 73 }, 2022, 'хато сана');
      expect((await register.preview([request('A')])).problems).toEqual([]);
      expect((await register.verify()).problems).toEqual([]);
    });

    it('refuses two letters of one key in one run', async () => {
      const refused = await register.reserve([request('A'), request('A')]);
      expect(refused.problems.map((one) => one.code)).toEqual(['number-key-twice']);
      expect(await register.entries()).toEqual([]);
    });

    it('imports the paper journal whole or not at all', async () => {
      const entry = (serial: number, unit = '01/5') => ({
        ...{ unit, file: '24-12', serial, year: 2020, date: '2020-12-14', asOf: null, kind: null },
        ...{ recipient: 'MIN59', subject: 'рўйхат', note: '', measure: '3.1', act: null },
        place: { file: 'journal.csv', line: serial },
      });
      const doubled = await register.importEntries([entry(199), entry(1), entry(199, '01/3')]);
      expect(doubled.problems.map((one) => one.code)).toEqual(['number-journal-double']);
      expect(await register.entries()).toEqual([]);
      expect((await register.importEntries([entry(199), entry(1)])).value).toHaveLength(2);
      const twice = await register.importEntries([entry(2), entry(199)]);
      expect(twice.problems.map((one) => one.code)).toEqual(['number-import-double']);
      expect((await register.entries({ year: 2020 })).map((one) => one.number)).toEqual([
        '01/5-24-12-1',
        '01/5-24-12-199',
      ]);
      const steps: (readonly [number, number])[] = [];
      const many = Array.from({ length: 1001 }, (_, at) => entry(at + 200));
      await register.importEntries(many, (done, total) => steps.push([done, total]));
      expect(steps).toEqual([
        [1000, 1001],
        [1001, 1001],
      ]);
      expect(await register.entries({ year: 2020 })).toHaveLength(1003);
      expect((await register.verify()).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    });

    it('warns when a new letter is already in the paper journal, by recipient, kind and day of the figures', async () => {
      const paper: JournalEntry = {
        ...{ unit: '01/3', file: '19-09/1', serial: 70, year: 2022, date: '2022-08-05', asOf: '2022-08-08' },
        ...{ kind: 'monitoring-cabinet', recipient: 'CM-MACRO', subject: 'мониторинг', note: '' },
        ...{ measure: null, act: null, place: {} },
      };
      const other = { ...paper, serial: 71, recipient: 'CM-TUR', asOf: '2022-07-08' };
      const gone = { ...paper, serial: 69, recipient: 'CM-IT' };
      const bare = { ...paper, serial: 68, recipient: 'SENATE', kind: null, asOf: null, date: '2022-08-08' };
      await register.importEntries([bare, gone, paper, other]);
      await register.voidNumber(gone, 2022, 'бекор');
      const asked = ['CM-MACRO', 'CM-TUR', 'CM-IT', 'SENATE'].map((code) => request(code));
      const { problems } = await register.preview(asked);
      const told = problems.filter((found) => found.code === 'number-on-paper');
      expect(told.map((found) => [found.args.recipient, found.args.paper])).toEqual([
        ['CM-MACRO', '01/3-19-09/1-70'],
        ['SENATE', '01/3-19-09/1-68'],
      ]);
      const repeated = await register.preview(asked.map((one) => ({ ...one, again: true })));
      expect(repeated.problems.map((found) => found.code)).not.toContain('number-on-paper');
    });

    it('draws 100 numbers in 10 writers at once, each once', async () => {
      const writers = await Promise.all(Array.from({ length: 10 }, () => again()));
      const given = await Promise.all(
        writers.map(async (writer, w) => {
          const own: string[] = [];
          for (let letter = 0; letter < 10; letter += 1) {
            own.push(...numbers(await writer.reserve([request(`R${w}-${letter}`)])));
          }
          return own;
        }),
      );
      const serials = given.flat().map((number) => Number(number.split('-').at(-1)));
      expect(serials.sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, index) => 73 + index));
    });

    it('finds nothing to say against a register that only the program wrote', async () => {
      const [letter] = reservations(await register.reserve([request('A')]));
      await register.issue([mark(letter?.entry ?? { unit: '', file: '', serial: 0 })]);
      const { value, problems } = await register.verify();
      expect(problems).toEqual([]);
      expect(value).toMatchObject({ lines: 3, entries: 1 });
    });

    it('lets nobody change or delete a line by SQL while its triggers are there', async () => {
      const [letter] = reservations(await register.reserve([request('A')]));
      await register.issue([mark(letter?.entry ?? { unit: '', file: '', serial: 0 })]);
      for (const table of ['line', 'letter', 'contents']) {
        await expect(home().byHand(address, `DELETE FROM ${table}`)).rejects.toThrow(/only grows/);
      }
      await expect(home().byHand(address, `UPDATE line SET serial = 1`)).rejects.toThrow(/only grows/);
    });

    it.each([
      ['the middle lines deleted', 'DELETE FROM line WHERE n IN (3, 4)', 5],
      ['the first line deleted', 'DELETE FROM line WHERE n = 1', 2],
      ['a serial changed', 'UPDATE line SET serial = 99 WHERE n = 3', 3],
      ['a recipient changed', "UPDATE line SET recipient = 'B' WHERE n = 2", 2],
    ])('plans and gives no number with %s by hand, and says so', async (_, sql, line) => {
      await register.reserve(['A', 'B', 'C', 'D'].map((code) => request(code)));
      await home().byHand(address, `${home().unlock('line')}; ${sql}`);
      const changed = { exitCode: 4, problems: [{ code: 'register-changed', place: { line } }] };
      const hand = { unit: '01/3', file: '19-09/1', year: 2022, date: '2022-08-08', count: 1, note: '' };
      await expect(register.preview([request('E')])).rejects.toMatchObject(changed);
      await expect(register.reserve([request('E')])).rejects.toMatchObject(changed);
      await expect(register.reserveByHand(hand)).rejects.toMatchObject(changed);
    });

    it.each(['line', 'contents'])(
      'without its table %s is damaged, not a fault of the program',
      async (table) => {
        await home().byHand(address, `DROP TABLE ${table}`);
        const damaged = { exitCode: 3, problems: [{ code: 'register-damaged' }] };
        await expect((async () => (await again()).reserve([request('E')]))()).rejects.toMatchObject(damaged);
      },
    );

    it('with a kept text that cannot be unpacked still says that the letter has changed', async () => {
      await register.reserve([request('A')]);
      await home().byHand(
        address,
        `${home().unlock('contents')}; UPDATE contents SET bytes = ${name === 'SQLite' ? "x'00'" : "'\\x00'"}`,
      );
      const { problems } = await register.preview([request('A', { words: '3 та' })]);
      expect(problems).toMatchObject([{ code: 'number-contents-changed', args: { differences: '?' } }]);
    });

    it('adopts a corrected file for an issued letter, keeps both and proves both', async () => {
      const [letter] = reservations(await register.reserve([request('A')]));
      const number = letter?.entry ?? { unit: '', file: '', serial: 0 };
      await register.issue([mark(number)]);
      const corrected = { ...mark(number, 'PK corrected'), path: 'letters/2022/73 new.docx', reason: 'хато' };
      const adopted = await register.adopt(corrected);
      const earlier = { sha256: mark(number).sha256, path: mark(number).path, reason: 'хато', by: 'clerk' };
      expect(adopted).toMatchObject({
        ...{ status: 'issued', sha256: corrected.sha256, path: corrected.path },
        earlierFiles: [earlier],
      });
      expect(await (await again()).entries()).toEqual([adopted]);
      const lines = await register.lines();
      expect(await register.adopt(corrected)).toEqual(adopted);
      expect(await register.lines()).toEqual(lines);
      expect(lines.at(-1)).toMatchObject({ type: 'adopt', earlier: earlier.sha256, note: 'хато' });
      for (const sha256 of [corrected.sha256, earlier.sha256]) {
        expect(await register.bytesOf(sha256)).toBeDefined();
      }
      expect((await register.verify()).problems).toEqual([]);
      const removal = `${home().unlock('letter')}; DELETE FROM letter WHERE sha256 = '${earlier.sha256}'`;
      await home().byHand(address, removal);
      expect((await register.verify()).problems.map((one) => one.code)).toEqual(['number-letter-lost']);
    });

    it('adopts nothing for a number that is unknown, only reserved, of paper or void', async () => {
      await register.reserve([request('A')]);
      await register.reserveByHand({ ...used72, unit: '01/3', date: '2022-08-05', count: 1, note: '' });
      const adopt = (serial: number) =>
        register.adopt({ ...mark({ unit: '01/3', file: '19-09/1', serial }), reason: 'хато' });
      const before = await register.fingerprint();
      for (const [serial, code] of [
        [73, 'number-not-issued'],
        [74, 'number-not-given'],
        [99, 'number-not-given'],
      ] as const) {
        await expect(adopt(serial)).rejects.toMatchObject({ exitCode: 4, problems: [{ code }] });
      }
      expect(await register.fingerprint()).toBe(before);
      await register.voidNumber({ unit: '01/3', file: '19-09/1', serial: 73 }, 2022, 'хато');
      await expect(adopt(73)).rejects.toMatchObject({ problems: [{ code: 'number-is-void' }] });
    });

    it('marks letters as sent, each mark once, and refuses all of them for one that cannot be', async () => {
      const [letter] = reservations(await register.reserve([request('A'), request('B')]));
      const number = letter?.entry ?? { unit: '', file: '', serial: 0 };
      await register.issue([mark(number)]);
      const sent = {
        number,
        year: 2022,
        recipient: null,
        on: '2022-08-09',
        means: 'e-xat',
        receipt: '5',
      } as const;
      const other = { ...sent, number: { unit: '01/3', file: '19-09/1', serial: 74 } };
      await expect(register.markSent([sent, other])).rejects.toMatchObject({
        exitCode: 4,
        problems: [{ code: 'dispatch-not-issued' }],
      });
      const { added } = await register.markSent([sent]);
      const marks = [{ recipient: null, on: '2022-08-09', means: 'e-xat', receipt: '5' }];
      expect(added[0]?.entry.sent).toEqual(marks);
      const lines = await register.lines();
      expect(lines.at(-1)).toMatchObject({ type: 'send', date: '2022-08-09', means: 'e-xat', note: '5' });
      expect(await register.markSent([sent])).toMatchObject({ added: [], known: [sent] });
      expect(await register.lines()).toEqual(lines);
      expect((await (await again()).entries({ serial: 73 }))[0]?.sent).toEqual(marks);
      const { problems } = await register.verify();
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(reservations(await register.reserve([request('C')]))[0]?.entry.serial).toBe(75);
    });

    it('lists entries by year, file index and serial, all of them or those asked for', async () => {
      const asked = [
        request('A', { file: '24-12' }),
        request('B'),
        request('C', { file: '19-09/2', year: 2021, date: '2021-12-31' }),
        request('D'),
        request('E', { file: '19-09/10' }),
      ];
      await register.reserve(asked);
      await register.voidNumber({ unit: '01/3', file: '19-09/1', serial: 73 }, 2022, 'хато');
      const all = ['01/3-19-09/2-1', '01/3-19-09/1-73', '01/3-19-09/1-74', '01/3-19-09/10-1', '01/3-24-12-1'];
      const listed = async (filter = {}) => (await register.entries(filter)).map((entry) => entry.number);
      expect(await listed()).toEqual(all);
      expect(await listed({ year: 2022 })).toEqual(all.slice(1));
      expect(await listed({ file: '19-09/1', status: 'void' })).toEqual(['01/3-19-09/1-73']);
      expect(await listed({ recipient: 'E' })).toEqual(['01/3-19-09/10-1']);
      expect(await listed({ key: asked[1]?.key ?? '' })).toEqual(['01/3-19-09/1-73']);
      expect(await listed({ year: 2022, file: '19-09/1', serial: 74 })).toEqual(['01/3-19-09/1-74']);
      const visited: string[] = [];
      await register.eachEntry({}, (entry) => void visited.push(entry.number));
      expect(visited).toEqual(all);
    });

    it('goes through the chain once: a proved head is noted, and what comes after it is all that is hashed again', async () => {
      const witness = join(mkdtempSync(join(tmpdir(), 'roadmap-notes-')), 'register.head');
      const noted = await again({ witness });
      await noted.reserve(['A', 'B'].map((code) => request(code)));
      const note = readFileSync(`${witness.slice(0, -5)}.proven`, 'utf8');
      expect(note).toContain(`3 ${await noted.fingerprint()} `);
      await (await again()).reserve([request('C')]);
      const later = await again({ witness });
      expect(numbers(await later.reserve([request('D')]))).toEqual(['01/3-19-09/1-76']);
      await home().byHand(address, `${home().unlock('line')}; UPDATE line SET recipient = 'X' WHERE n = 2`);
      const changed = { exitCode: 4, problems: [{ code: 'register-changed', place: { line: 2 } }] };
      await expect(later.reserve([request('E')])).rejects.toMatchObject(changed);
      await expect((await again({ witness })).preview([request('E')])).rejects.toMatchObject(changed);
      rmSync(dirname(witness), { recursive: true });
    });

    it.each(['', 'garbage', `2 ${'0'.repeat(64)} - ${'0'.repeat(64)}`])(
      'goes through the whole chain when the note of the proved head says %j',
      async (text) => {
        const folder = mkdtempSync(join(tmpdir(), 'roadmap-notes-'));
        const noted = await again({ witness: join(folder, 'register.head') });
        await noted.reserve([request('A')]);
        writeFileSync(join(folder, 'register.proven'), text);
        const fresh = await again({ witness: join(folder, 'register.head') });
        expect(numbers(await fresh.reserve([request('B')]))).toEqual(['01/3-19-09/1-74']);
        rmSync(folder, { recursive: true });
      },
    );

    it('gives no number any more once it was handed over, to no one, and names the address where it goes on', async () => {
      const other = await again();
      await register.reserve([request('A')]);
      expect(await register.movedTo()).toBe(undefined);
      await register.handOver('postgres://db/new', async () => undefined);
      const closed = { exitCode: 4, problems: [{ code: 'register-closed' }] };
      await expect(other.reserve([request('B')])).rejects.toMatchObject(closed);
      await expect(other.preview([request('B')])).rejects.toMatchObject(closed);
      await expect(register.handOver('postgres://db/other', async () => undefined)).rejects.toMatchObject(
        closed,
      );
      expect(await other.movedTo()).toBe('postgres://db/new');
      expect(await other.entries()).toHaveLength(1);
      expect((await other.verify()).problems.map((one) => one.code)).toContain('register-closed');
    });

    it('stays in use when handing over fails', async () => {
      const failed = register.handOver('postgres://db/new', async () => Promise.reject(new Error('no copy')));
      await expect(failed).rejects.toThrow('no copy');
      expect(numbers(await register.reserve([request('A')]))).toEqual(['01/3-19-09/1-73']);
    });

    it('refuses to make a register where one is', async () => {
      await expect(createRegister(address, testOptions())).rejects.toMatchObject({
        exitCode: 4,
        problems: [{ code: 'register-exists' }],
      });
      expect((await register.lines()).length).toBe(1);
    });
  });
}

function reservations(answer: Checked<readonly Reservation[]>): readonly Reservation[] {
  expect(answer.problems.filter((one) => one.severity === 'error')).toEqual([]);
  return answer.value ?? [];
}

function numbers(answer: Checked<readonly Reservation[]>): string[] {
  return reservations(answer).map((one) => one.entry.number);
}
