import { describe, expect, test } from 'vitest';
import { command } from '../../src/cli/command-spec.ts';
import { commands } from '../../src/cli/commands.ts';
import type { Option } from '../../src/cli/option.ts';
import { listOptions } from '../../src/cli/option.ts';
import { addressParser, fields, numberParser, statusParser, timeParser } from '../../src/cli/parsers.ts';
import {
  choice,
  count,
  day,
  flag,
  list,
  monthParser,
  parsed,
  path,
  repeated,
  required,
  text,
  wholePath,
  year,
} from '../../src/cli/readers.ts';
import type { Command, TypedOption } from '../../src/commands/context.ts';
import { RoadmapError } from '../../src/problem.ts';
import { flagOf } from '../../src/text/shell-word.ts';

const words = { en: '', ru: '', uz: '' };

function read<Value>(option: Option<Value>, typed: TypedOption): Value {
  return option.read(typed, '--x', 'en');
}

/** What is said when an option's text is refused: code, value and what is wanted. */
function refused(option: Option<unknown>, typed: TypedOption, language: 'en' | 'uz' = 'en'): unknown {
  try {
    return option.read(typed, '--x', language);
  } catch (error) {
    if (!(error instanceof RoadmapError) || error.exitCode !== 2) throw error;
    const [found] = error.problems;
    return [found?.code, found?.args.value, found?.args.wanted];
  }
}

describe('how an option is read', () => {
  test('a list has commas; what may be given several times is whole, commas and all', () => {
    const codes = list('<codes>', words, 'CODE,CODE', 'CM-MACRO');
    expect(read(codes, ['A, B', 'C'])).toEqual(['A', 'B', 'C']);
    expect(read(codes, undefined)).toEqual([]);
    const files = repeated('<file>', words, wholePath('a.csv'));
    expect(read(files, ['exports/july, 2022.csv', 'b.csv'])).toEqual(['exports/july, 2022.csv', 'b.csv']);
  });

  test("a script's empty variable is refused where it would mean all of them or the current folder", () => {
    expect(refused(list('<codes>', words, 'CODE,CODE', 'CM-MACRO'), [''])).toEqual([
      'usage-empty-value',
      undefined,
      undefined,
    ]);
    expect(refused(path('<dir>', words, 'letters'), '')).toContain('usage-empty-value');
    expect(refused(repeated('<file>', words, wholePath('a.csv')), ['a.csv', ' '])).toContain(
      'usage-empty-value',
    );
  });

  test.each<[string, Option<unknown>, string, unknown]>([
    ['day', day(words), '08.08.2022', '2022-08-08'],
    ['month', parsed('<month>', words, monthParser), '2022-08', '2022-08'],
    ['year', year(words), '2022', 2022],
    ['count', count(words, 1000, 1), '12', 12],
    [
      'number',
      parsed('<number>', words, numberParser),
      '01/3-19-09/1-74',
      { unit: '01/3', file: '19-09/1', serial: 74 },
    ],
    ['choice', choice('<format>', words, ['csv', 'docx'], 'docx'), 'docx', 'docx'],
    [
      'time',
      parsed('<date>', words, timeParser),
      '2022-08',
      { written: '2022-08', from: '2022-08-01', to: '2022-08-31' },
    ],
    ['status', parsed('<status>', words, statusParser), 'чиқарилган', { status: 'issued' }],
    ['text', text('<text>', words), 'a, b', 'a, b'],
  ])('%s', (_, option, typed, value) => {
    expect(read(option, typed)).toEqual(value);
  });

  test.each<[string, Option<unknown>, string, readonly unknown[]]>([
    [
      'a day that the calendar lacks',
      day(words),
      '31.02.2022',
      ['usage-no-such-day', '31.02.2022', undefined],
    ],
    ['no day', day(words), 'yesterday', ['usage-bad-value', 'yesterday', 'DD.MM.YYYY']],
    [
      'a thirteenth month',
      parsed('<month>', words, monthParser),
      '2022-13',
      ['usage-bad-value', '2022-13', 'YYYY-MM'],
    ],
    ['a year of two digits', year(words), '22', ['usage-bad-value', '22', 'YYYY']],
    ['none at all', count(words, 1000, 1), '0', ['usage-bad-value', '0', '1–1000']],
    ['too many', count(words, 1000, 1), '1001', ['usage-bad-value', '1001', '1–1000']],
    [
      'another word',
      choice('<f>', words, ['csv', 'docx'], 'docx'),
      'pdf',
      ['usage-bad-value', 'pdf', 'csv, docx'],
    ],
    [
      'a password',
      parsed('<url>', words, addressParser),
      'mysql://me:secret@host/db',
      ['usage-bad-value', 'mysql://me:secret@host/db', 'register.db, postgres://…'],
    ],
    [
      'what cannot be left out',
      required('<month>', words, monthParser),
      '',
      ['usage-empty-value', undefined, undefined],
    ],
  ])('%s is refused', (_, option, typed, said) => {
    expect(refused(option, typed)).toEqual(said);
  });

  test('what is wanted is said in the words that listings use', () => {
    const status = parsed('<status>', words, statusParser);
    expect(refused(status, 'gone', 'en')).toEqual([
      'usage-bad-value',
      'gone',
      'issued, on paper, reserved, void',
    ]);
    expect(refused(status, 'gone', 'uz')).toEqual([
      'usage-bad-value',
      'gone',
      'чиқарилган, қоғозда, захираланган, бекор қилинган',
    ]);
  });

  test('a field is set once, to anything after its first =', () => {
    expect(read(fields(words), ['a=1, 2=3', 'b='])).toEqual({ a: '1, 2=3', b: '' });
    expect(refused(fields(words), ['=1'])).toContain('usage-bad-value');
    expect(refused(fields(words), ['a=1', 'a=2'])).toEqual(['usage-bad-value', 'a=2', 'FIELD=VALUE']);
    expect(read(flag(words), undefined)).toBe(false);
    expect(read(flag(words), true)).toBe(true);
  });
});

describe('the table of options', () => {
  test('no two options of a command are typed alike', () => {
    for (const { name, options } of commands) {
      const flags = listOptions(options).flatMap(({ flags: all }) => all.match(/--?[\w-]+/gu) ?? []);
      expect([name, flags.length]).toEqual([name, new Set(flags).size]);
    }
    expect(flagOf('planOut')).toBe('--plan-out');
  });

  test('an option that a command does not declare, lacks, or reads as another type does not compile', () => {
    const work: Command<{ readonly out: string | undefined }> = async () => 0;
    const form = { name: 'x', takes: [], words, emptyJson: {}, load: async () => work };
    const out = path('<dir>', words, 'letters');
    expect(command({ ...form, options: { out } }).options).toEqual({ out });
    // @ts-expect-error: the command knows no `oot`
    command({ ...form, options: { out, oot: out } });
    // @ts-expect-error: `out` is missing
    command({ ...form, options: {} });
    // @ts-expect-error: `out` is a text
    command({ ...form, options: { out: flag(words) } });
  });
});
