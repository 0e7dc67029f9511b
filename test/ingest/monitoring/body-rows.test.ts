import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, headings, monitor, told } from '../sources.ts';

const full = `Т/р;${headings};Жойлаштирилмаган;Фоиз`;

describe('body rows', () => {
  it('give figures by rank: percent, then listed, then the Uzbek alphabet; equals share a rank', async () => {
    const { value, problems } = await monitor([
      csv([
        headings,
        'Қишлоқ;10;10;5;5',
        'Энергетика;10;10;10;0',
        'Адлия;20;20;20;0',
        'Ғалла;10;10;10;0',
        'Янги;0;0;0;0',
      ]),
    ]);
    expect(problems).toEqual([]);
    expect(value?.bodies.map(({ agency, percent, rank }) => [rank, agency, percent])).toEqual([
      [1, 'Адлия', 100],
      [2, 'Энергетика', 100],
      [2, 'Ғалла', 100],
      [4, 'Қишлоқ', 50],
      [5, 'Янги', null],
    ]);
    expect(value?.totals).toEqual({
      bodies: 5,
      listed: 50,
      placed: 50,
      updated: 45,
      overdue: 5,
      notPlaced: 0,
      percent: 90,
    });
  });

  it('count a body whose name begins like a totals row, and one that the directory knows by such a name', async () => {
    const rows = ['Умумий ўрта таълим бошқармаси;10;10;5;5', 'Адлия;10;10;10;0', 'Умумий;20;20;15;5'];
    const { value, problems } = await monitor([csv([headings, ...rows])]);
    expect(problems).toEqual([]);
    expect(value?.bodies.map(({ agency }) => agency)).toEqual(['Адлия', 'Умумий ўрта таълим бошқармаси']);
    const jami = { code: 'J', name: 'Жами ташкилотлар уюшмаси', aliases: [] } as const;
    const known = await monitor([csv([headings, `${jami.name};10;10;5;5`])], {}, [jami]);
    expect(known.value?.totals.bodies).toBe(1);
  });

  it('find a body whose name an export has in Latin script, without an alias for it', async () => {
    const agency = { code: 'SSV', name: 'Соғлиқни сақлаш вазирлиги', aliases: [] } as const;
    const source = csv([headings, 'Sog‘liqni saqlash vazirligi;10;10;5;5']);
    const { value, problems } = await monitor([source], {}, [agency]);
    expect(problems).toEqual([]);
    expect(value?.bodies).toMatchObject([{ code: 'SSV', agency: agency.name }]);
  });

  it('round the percentage half up in whole numbers, never by floating point', async () => {
    const { value } = await monitor([
      csv([headings, 'Адлия;2000;1;1;0', 'Молия;1000;345;345;0', 'Транспорт;16;1;1;0']),
    ]);
    const percents = new Map(value?.bodies.map((body) => [body.agency, body.percent]));
    // 0.05 is 0.1 half up; 34.5 stays; 6.25 is 6.3.
    expect([percents.get('Адлия'), percents.get('Молия'), percents.get('Транспорт')]).toEqual([
      0.1, 34.5, 6.3,
    ]);
  });

  it('take headings in Uzbek Latin, Russian and English, with any apostrophe, case and unit', async () => {
    const rows = ['Адлия;12;10;7;3'];
    for (const line of [
      'Tashkilot nomi;Ro‘yxat bo‘yicha, ta;Joylashtirilgan;Muddatida yangilangan;Muddati o‘tgan',
      "TASHKILOT NOMI;Ro'yxat bo`yicha;joylashtirilgan (ta);Muddatida  yangilangan;Muddati oʻtgan",
      'Наименование организации;По перечню;Размещено;Обновлено в срок;Просрочено',
      'Agency;Listed;Placed;Updated;Overdue',
      'Организация;Всего по перечню;Размещённые;Обновленные в срок;Просроченные',
    ]) {
      const { value, problems } = await monitor([csv([line, ...rows])]);
      expect([line, problems, value?.totals.listed]).toEqual([line, [], 12]);
    }
  });

  it('read numbers with no-break spaces and decimal commas, and percentages with their sign', async () => {
    const { value, problems } = await monitor([
      csv([full, '1;Адлия;1\u00A0234;1 234;1\u202F000,0;234;–;81,0 %']),
    ]);
    expect(problems).toEqual([]);
    expect(value?.totals).toMatchObject({ listed: 1234, updated: 1000, overdue: 234, percent: 81 });
  });

  it('are checked against their totals row, which is no body', async () => {
    for (const word of ['Жами', 'ЖАМИ:', 'Jami', 'Итого', 'Республика бўйича жами', 'Total']) {
      const right = await monitor([
        csv([headings, 'Адлия;12;10;7;3', 'Молия;8;8;8;0', `${word};20;18;15;3`]),
      ]);
      expect([word, told(right), right.value?.totals.bodies]).toEqual([word, [], 2]);
    }
    const wrong = await monitor([csv([full, '1;Адлия;12;10;7;3;2;58,3', 'Жами;;12;10;8;3;2;58,3'])]);
    expect(told(wrong)).toEqual(['3:5 ingest-total-disagrees']);
  });

  it('are refused when one is the sum of all others under a word that is not known, and not when the directory knows it', async () => {
    const bodies = ['Адлия;12;10;7;3', 'Молия;8;8;8;0'];
    for (const word of ['**Жами**', 'Ўзбекистон Республикаси бўйича', 'Вазирликлар', 'Барчаси']) {
      const sum = `${word};20;18;15;3`;
      const found = await monitor([csv([headings, ...bodies, sum])]);
      expect([word, told(found), found.value]).toEqual([word, ['4:1 ingest-hidden-total'], undefined]);
      expect(told(await monitor([csv([headings, sum, ...bodies])]))).toEqual(['2:1 ingest-hidden-total']);
    }
    const parts = bodies.map((line, index) => csv([headings, line], `${index}.csv`));
    const total = csv([headings, 'Вазирликлар;20;18;15;3'], 'sum.csv');
    expect(told(await monitor([...parts, total]))).toEqual(['2:1 ingest-hidden-total']);
    const known = { code: 'V', name: 'Вазирликлар', aliases: [] } as const;
    const { value } = await monitor([csv([headings, ...bodies, 'Вазирликлар;20;18;15;3'])], {}, [known]);
    expect(value?.totals.bodies).toBe(3);
    expect(told(await monitor([csv([headings, ...bodies, 'Транспорт;20;18;14;4'])]))).toEqual([]);
    expect(told(await monitor([csv([headings, 'Адлия;1;1;1;0', 'Молия;1;1;1;0'])]))).toEqual([]);
  });

  it('are refused when the name says that the row is worked out from others, whatever its figures', async () => {
    for (const word of [
      'Ўртача',
      'Шундан:',
      'Бошқалар',
      'Ўтган ой',
      'Фарқи (+/-)',
      "O'rtacha",
      'Среднее значение',
      'Of which',
    ]) {
      const found = await monitor([csv([headings, 'Адлия;12;10;7;3', `${word};5;4;3;1`])]);
      expect([word, told(found), found.value]).toEqual([word, ['3:1 ingest-derived-row'], undefined]);
    }
    const known = { code: 'R', name: 'Режа ва стратегия маркази', aliases: [] } as const;
    const { problems } = await monitor([csv([headings, 'Режа ва стратегия маркази;12;10;7;3'])], {}, [known]);
    expect(problems).toEqual([]);
  });

  it('leave out empty rows, the numbering row under the headings and remarks under the table', async () => {
    const { value, problems } = await monitor([
      csv([
        full,
        '1;2;3;4;5;6;7;8',
        '1;Адлия;12;10;7;3;2;58,3',
        ';;;;;;;',
        'Изоҳ: дастлабки маълумот;;;;;;;',
      ]),
    ]);
    expect([problems, value?.bodies.length]).toEqual([[], 1]);
  });

  it('leave out a numbering row with letters, and headings repeated at the top of each page', async () => {
    const { value, problems } = await monitor([
      csv([full, 'А;Б;1;2;3;4;5;6', '1;Адлия;12;10;7;3;2;58,3', full, '2;Молия;8;8;8;0;0;100']),
    ]);
    expect([problems, value?.bodies.length]).toEqual([[], 2]);
  });

  it('read headings over two rows', async () => {
    const { value, problems } = await monitor([
      csv([
        'Т/р;Ташкилот номи;Рўйхат бўйича;Жойлаштирилган;шундан;',
        ';;;;Муддатида янгиланган;Муддати ўтган',
        '1;Адлия;12;10;7;3',
      ]),
    ]);
    expect([problems, value?.totals.updated]).toEqual([[], 7]);
  });

  it('name both rows when a body appears twice, spelt alike but for spaces, case, quotes or look-alike letters', async () => {
    const { problems } = await monitor([
      csv([
        headings,
        'Адлия вазирлиги;1;1;1;0',
        'АДЛИЯ  вазирлиги;1;1;1;0',
        'Aдлия вазирлиги;1;1;1;0',
        '“Адлия” вазирлиги;1;1;1;0',
      ]),
    ]);
    const doubled = problems.filter((found) => found.code === 'ingest-doubled-agency');
    expect(doubled.map(({ place, args }) => [place.line, args.firstLine])).toEqual([
      [3, 2],
      [4, 2],
      [5, 2],
    ]);
  });

  it('find a body in the directory by any alias, print its official name, and offer the line for an unknown one', async () => {
    const agencies = [
      { code: 'ADL', name: 'Адлия вазирлиги', aliases: ['Министерство юстиции', 'Adliya vazirligi'] },
    ];
    const known = await monitor([csv([headings, 'министерство  юстиции;1;1;1;0'])], {}, agencies);
    expect([known.problems, known.value?.bodies[0]?.agency, known.value?.bodies[0]?.code]).toEqual([
      [],
      'Адлия вазирлиги',
      'ADL',
    ]);
    const unknown = await monitor([csv([headings, 'Фан, таълим маркази;1;1;1;0'])], {}, agencies);
    expect(told(unknown)).toEqual(['2:1 ingest-unknown-agency']);
    expect(unknown.problems[0]?.args.csvLine).toBe('Фан, таълим маркази;');
    expect(unknown.value?.bodies[0]?.agency).toBe('Фан, таълим маркази');
    for (const name of [
      'Adliya vaziri',
      'Министерство обороны',
      'Ветеринария бўйича Государственный комитет',
    ]) {
      expect(told(await monitor([csv([headings, `${name};1;1;1;0`])], {}, agencies))).toEqual([
        '2:1 ingest-agency-not-cyrillic',
      ]);
    }
  });

  it('are what a file with one strange heading was meant to be: the level of which most is there', async () => {
    const found = await monitor([
      csv(['Организация;Всего по перечню;Размещённые;Свежие;Просроченные', 'Адлия;1;1;1;0']),
    ]);
    expect(found.problems.map(({ code, args }) => `${code} ${args.field}`)).toEqual([
      'table-missing-column updated',
      'table-unknown-column ',
    ]);
  });

  it('with --repair read the as-of day in a damaged title, and let no other title stop the run', async () => {
    const lines = (title: string) => [csv([title, headings, 'Адлия;1;1;1;0'])];
    const lossy = await monitor(lines('Очи? маълумотлар: 2022 йил 8 август ?олатига'), {
      repair: true,
      date: '2022-10-08',
    });
    expect([lossy.value?.asOf, told(lossy)]).toEqual(['2022-08-08', ['1:1 ingest-title-damaged']]);
    expect(told(await monitor(lines('Очи? маълумотлар'), { repair: true }))).toEqual([
      '1:1 ingest-title-damaged',
    ]);
    const hidden = lines('Очи? маълумотлар, 2022 йил 8 авг?ст ?олати');
    expect(told(await monitor(hidden, { repair: true }))).toEqual(['1:1 csv-lossy-encoding']);
    expect(told(await monitor(hidden, { repair: true, asOf: '2022-08-08' }))).toEqual([
      '1:1 ingest-title-damaged',
    ]);
  });

  it('refuse a name within two letters of a known one, naming the right one, and no other', async () => {
    const agencies = [
      { code: 'MF', name: 'Молия вазирлиги', aliases: ['Министерство финансов'] },
      { code: 'FV', name: 'Фарғона вилояти ҳокимлиги', aliases: [] },
      { code: 'QX', name: 'Қишлоқ хўжалиги вазирлиги', aliases: [] },
      { code: 'M2', name: '2-сон ахборот маркази', aliases: [] },
    ];
    for (const [name, near] of [
      ['Молия вазирлги', 'Молия вазирлиги'],
      ['Фаргона вилояти хокимлиги', 'Фарғона вилояти ҳокимлиги'],
      ['Министерство финонсов', 'Молия вазирлиги'],
      ['Кишлок хужалиги вазирлиги', 'Қишлоқ хўжалиги вазирлиги'],
    ]) {
      const { value, problems } = await monitor([csv([headings, `${name};1;1;1;0`])], {}, agencies);
      expect([value, problems]).toMatchObject([
        undefined,
        [
          {
            code: 'ingest-misspelt-agency',
            severity: 'error',
            args: { near },
            place: { line: 2, column: 1 },
          },
        ],
      ]);
    }
    for (const name of [
      'Адлия вазирлиги',
      'Фарғона шаҳри ҳокимлиги',
      '3-сон ахборот маркази',
      'Фан маркази',
    ]) {
      const { problems } = await monitor([csv([headings, `${name};1;1;1;0`])], {}, agencies);
      expect(problems.map(({ code }) => code)).toEqual(['ingest-unknown-agency']);
    }
  });

  it('warn of Latin letters inside a Cyrillic word', async () => {
    const { value, problems } = await monitor([csv([headings, 'Очiқ маълумотлар агентлиги;1;1;1;0'])]);
    expect(problems.map(({ code, severity, args }) => [code, severity, args])).toEqual([
      ['ingest-mixed-letters', 'warning', { word: 'Очiқ', letters: 'i' }],
    ]);
    expect(value).toBeDefined();
  });

  it('refuse numbers that may be read two ways: 1,000 is one or a thousand', async () => {
    for (const cell of [
      '1,000',
      '1.000',
      '12.345',
      '-1',
      '1e3',
      '1/2',
      'NaN',
      '1 0',
      '10 24',
      '1 2345',
      '1\u00A00',
      '1  234',
    ]) {
      expect([cell, told(await monitor([csv([headings, `Адлия;${cell};0;0;0`])]))]).toEqual([
        cell,
        ['2:2 ingest-bad-count'],
      ]);
    }
  });

  it('refuse a percentage with a space inside, and take one between groups of three and before the sign', async () => {
    const told83 = async (percent: string) =>
      told(await monitor([csv([full, `1;Адлия;12;10;10;0;2;${percent}`])]));
    expect(await told83('8 3,3')).toEqual(['2:8 ingest-bad-percent']);
    expect(await told83('83, 3')).toEqual(['2:8 ingest-bad-percent']);
    expect(await told83(' 83,3\u00A0% ')).toEqual([]);
  });

  it('report a body beside a bare asterisk that has no figures, and leave out a remark with one', async () => {
    const read = async (line: string) => told(await monitor([csv([full, '1;Адлия;12;10;7;3;2;58,3', line])]));
    expect(await read('*;Молия вазирлиги;;;;;;')).toEqual(['3:2 ingest-row-without-figures']);
    expect(await read('* дастлабки маълумот;;;;;;;')).toEqual([]);
  });

  it('refuse a last update after the as-of day, and one that is no day', async () => {
    const read = (day: string) =>
      monitor([csv([`${headings};Охирги янгиланган сана`, `Адлия;1;1;1;0;${day}`])], { asOf: '2022-08-08' });
    expect(told(await read('08.08.2022'))).toEqual([]);
    expect(told(await read('09.08.2022'))).toEqual(['2:6 ingest-future-date']);
    for (const day of ['31.02.2022', '1.2.26', '29.02.2027'])
      expect(told(await read(day))).toEqual(['2:6 ingest-bad-date']);
  });

  it('report a row without figures once, and a row without a name at its cell', async () => {
    expect(
      told(await monitor([csv([headings, 'Вилоят ҳокимликлари;;;;', ';1;1;1;0', 'Адлия;1;1;1;0'])])),
    ).toEqual(['2:1 ingest-row-without-figures', '3:1 ingest-empty-cell']);
  });

  it('always hold together: what they give can be given again and is found right', async () => {
    const body = fc
      .record({ updated: fc.nat(500), overdue: fc.nat(500), missing: fc.nat(500) })
      .map(({ updated, overdue, missing }) => [
        updated + overdue + missing,
        updated + overdue,
        updated,
        overdue,
      ]);
    await fc.assert(
      fc.asyncProperty(fc.array(body, { minLength: 1, maxLength: 20 }), async (bodies) => {
        const names = bodies.map((_, index) => `Ташкилот ${String.fromCharCode(1072 + index)}`);
        const first = await monitor([
          csv([headings, ...bodies.map((counts, index) => [names[index], ...counts].join(';'))]),
        ]);
        expect(first.problems).toEqual([]);
        const rows = first.value?.bodies.map((one, index) =>
          [
            index,
            one.agency,
            one.listed,
            one.placed,
            one.updated,
            one.overdue,
            one.notPlaced,
            String(one.percent ?? '–').replace('.', ','),
          ].join(';'),
        );
        const again = await monitor([csv([full, ...(rows ?? [])])]);
        expect(again.problems).toEqual([]);
        expect(again.value?.totals).toEqual(first.value?.totals);
        expect(again.value?.bodies.map((one) => [one.rank, one.agency])).toEqual(
          first.value?.bodies.map((one) => [one.rank, one.agency]),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('the as-of day', () => {
  const row = 'Адлия;1;1;1;0';
  it('is read from the title in every form that offices write', async () => {
    for (const title of [
      'Мониторинг (2022 йил 8 август ҳолатига)',
      '2022 йилнинг 8 август ҳолатига',
      '2022 yil 8 avgust holatiga',
      'Сведения на 8 августа 2022 года',
      'по состоянию на 08.08.2022 г.',
      '08.08.2022 ҳолатига',
      '8.8.2022 ҳолатига',
      '08.8.2022 ҳолатига',
      '2022 йил 8 aвгуст ҳолатига',
      '2022 йил 8 август ҳoлатига',
      '2022й. 8 август ҳолати бўйича',
      '2022 йил;8 август;ҳолатига',
      '8.8.2022 ҳолатига янгиланиш ҳолати тўғрисида',
      'Тўпламларнинг янгиланиш ҳолати, 808-сон қарор;08.08.2022',
      '08.08.2022',
      'As of 8 August 2022',
      '808-сон қарор (2020 йил 23 декабрдаги) ижроси, 2022 йил 8-август ҳолатига',
    ]) {
      const { value, problems } = await monitor([csv([`${title};;;;`, headings, row])]);
      expect([title, problems, value?.asOf]).toEqual([title, [], '2022-08-08']);
    }
  });

  it('that is called so and cannot be read stops the run, naming the row', async () => {
    for (const title of [
      '08/08/2022 ҳолатига',
      '2022.08.07 ҳолатига',
      '2022 йил 7 авг ҳолатига',
      '22 йил 7 август ҳолатига',
      '2022 йил 7-8 август ҳолатига',
      '8 август ҳолатига',
      'as of August 7, 2022',
      'Ҳолат: 7 август',
    ]) {
      const source = csv(['Мониторинг', title, headings, row]);
      for (const options of [{}, { asOf: '2022-08-08' }])
        expect([title, told(await monitor([source], options))]).toEqual([title, ['2:1 ingest-as-of-unread']]);
    }
  });

  it('is not looked for in a state of things, nor in the day of an act', async () => {
    for (const title of [
      'Очиқ маълумотларнинг янгиланиш ҳолати тўғрисида маълумот, 2022 йил',
      '2020 йил 23 декабрдаги 808-сон қарор ижросининг ҳолати',
      'Қарор (23.12.2020 йил № 808) ижроси ҳолати',
      'Постановление от 23.12.2020 № 808: состояние исполнения',
    ]) {
      const { value, problems } = await monitor([csv([title, headings, row])]);
      expect([title, problems, value?.asOf]).toEqual([title, [], null]);
    }
  });

  it('warns of another day in the title, naming the day that will be printed', async () => {
    for (const title of ['Санаси: 07.08.2022', 'мониторинг 7 август 2022 йил']) {
      const source = csv([title, headings, row]);
      for (const options of [{ date: '2022-10-08' }, { asOf: '2022-10-08' }]) {
        const { value, problems } = await monitor([source], options);
        expect([title, value?.asOf, problems.map(({ code, args }) => [code, args])]).toEqual([
          title,
          '2022-10-08',
          [['ingest-as-of-not-said', { found: '2022-08-07', day: '2022-10-08' }]],
        ]);
      }
      expect(told(await monitor([source], { asOf: '2022-08-07' }))).toEqual([]);
    }
  });

  it('given beside must be the same; without any it is the date, else null', async () => {
    const source = csv(['2022 йил 8 август ҳолатига', headings, row]);
    expect(told(await monitor([source], { asOf: '2022-09-08' }))).toEqual(['1:1 ingest-as-of-disagrees']);
    expect((await monitor([source], { asOf: '2022-08-08', date: '2022-10-01' })).value?.asOf).toBe(
      '2022-08-08',
    );
    expect((await monitor([csv([headings, row])], { date: '2022-10-01' })).value?.asOf).toBe('2022-10-01');
    expect((await monitor([csv([headings, row])])).value?.asOf).toBeNull();
  });

  it('must be one for all exports of a run, and each must exist in the calendar', async () => {
    const july = csv(['2022 йил 8 июль ҳолатига', headings, 'Молия;1;1;1;0'], 'july.csv');
    const august = csv(['2022 йил 8 август ҳолатига', headings, row], 'august.csv');
    expect(told(await monitor([july, august]))).toEqual(['1:1 ingest-exports-of-other-days']);
    expect(told(await monitor([csv(['2022 йил 31 июнь ҳолатига', headings, row])]))).toEqual([
      '1:1 ingest-bad-date',
    ]);
    expect(
      told(await monitor([csv(['2022 йил 8 июль ҳолатига;2022 йил 8 август ҳолатига;;;', headings, row])])),
    ).toEqual(['1:2 ingest-two-as-of']);
  });
});

describe('columns', () => {
  it('that are missing, doubled or unknown are named, all at once', async () => {
    const checked = await monitor([
      csv(['Ташкилот номи;Рўйхат бўйича;Размещено;Жойлаштирилган;Ранг', 'Адлия;1;1;1;5']),
    ]);
    expect(
      checked.problems.map(({ code, severity, place }) => [code, severity, place.column, place.field]),
    ).toEqual([
      ['table-missing-column', 'error', undefined, 'updated'],
      ['table-missing-column', 'error', undefined, 'overdue'],
      ['table-doubled-column', 'error', 4, 'placed'],
      ['table-unknown-column', 'warning', 5, undefined],
    ]);
  });

  it('can be named with --map, and a field that does not exist is refused with the nearest', async () => {
    const source = csv(['Ведомство;Listed;Placed;Updated;Overdue', 'Адлия;1;1;1;0']);
    expect((await monitor([source], { map: ['Ведомство=agency'] })).value?.totals.listed).toBe(1);
    expect((await monitor([source], { map: ['Ведомство=Ташкилот номи'] })).value?.totals.listed).toBe(1);
    const wrong = await monitor([source], { map: ['Ведомство=agensy', 'Ведомство'] });
    expect(
      wrong.problems.map(({ code, args }) => [code, String(args.fields ?? '').split(',')[0]]),
    ).toContainEqual(['table-unknown-field', 'agency']);
    expect(told(wrong)).toContain('-:- table-bad-map');
  });
});
