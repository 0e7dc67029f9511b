import { expect, test } from 'vitest';
import { checkKind } from '../../src/template/check-kind.ts';
import { madeKind, readMade } from './made.ts';

/** `code line:column nearest`, as a clerk reads them. */
function faults(body: string, yaml = '', partials: Readonly<Record<string, string>> = {}): readonly string[] {
  return checkKind(madeKind(body, yaml, partials)).map((found) => {
    const near = found.args.nearest === undefined ? '' : ` ${found.args.nearest}`;
    return `${found.code.replace('template-', '')} ${found.place.line}:${found.place.column}${near}`;
  });
}

test('a misspelt field, an unknown word and an unclosed block of one file come at once, each at its own place', () => {
  const body = 'Матн {{totals.plased}}.\n\n{{#if totals.overdue}}\nСана {{dey asOf "act"}}\n';
  expect(faults(body)).toEqual([
    'unknown-field 1:8 totals.placed',
    'unclosed-block 3:1',
    'unknown-helper 4:8 day',
  ]);
});

test('columns stay right after an unclosed block and an unreadable tag on the same line', () => {
  expect(faults('{{#each bodies}}{{#if overdue}}х{{/each}} {{ ] }} {{asof}}')).toEqual([
    'unclosed-block 1:17',
    'syntax 1:43',
    'unknown-field 1:53 asOf',
  ]);
});

test('inside a list the fields are those of its items, and ../ reaches out', () => {
  expect(faults('{{#each bodies}}{{agency}} {{../totals.placed}} {{@last}}{{/each}}')).toEqual([
    'not-printable 1:51',
  ]);
  expect(faults('{{#each bodies}}{{totals.placed}}{{/each}}')).toEqual([
    'unknown-field 1:19 ../totals.placed',
  ]);
  expect(faults('{{agncy}}')).toEqual(['unknown-field 1:3 body.agency']);
});

test('a name given to an item is known inside the list only', () => {
  expect(faults('{{#each bodies as |body|}}{{body.agency}}{{body.agenci}}{{/each}}')).toEqual([
    'unknown-field 1:44 body.agency',
  ]);
});

test('the faults of a misspelt list do not hide or multiply those inside it', () => {
  expect(faults('{{#each bodis}}{{agency}} {{agensy}}{{/each}}')).toEqual([
    'unknown-field 1:9 bodies',
    'unknown-field 1:29 agency',
  ]);
});

test('a partial is checked where it is used, its faults named once at the place in its own file', () => {
  const kind = madeKind('{{> tail}} {{> tail}}', '', { tail: 'Матн\n{{totals.placd}}' });
  const found = checkKind(kind);
  expect(found.map((one) => [one.place.file, one.place.line, one.place.column])).toEqual([
    ['templates/partials/tail.hbs', 2, 3],
  ]);
});

test('a fault in letter.yaml is named at its place in that file, quotes and blocks counted', () => {
  const yaml = 'subject: \'Ҳисобот {{yeer}}\'\nreply: |\n  Жавоб\n  {{day dete "act"}}\n';
  const found = checkKind(madeKind('Матн.', yaml));
  expect(found.map((one) => [one.place.file, one.place.line, one.place.column, one.args.nearest])).toEqual([
    ['templates/letters/made/letter.yaml', 4, 21, 'year'],
    ['templates/letters/made/letter.yaml', 7, 9, 'date'],
  ]);
});

test('a certain slip of Uzbek is named at its place, in the body, in letter.yaml and in a column heading', () => {
  const yaml =
    'needs: body\nsubject: Сентабр ҳисоботи\nappendix:\n  title: Маълумот\n  items: bodies\n  columns:\n    - {field: agency, heading: Давалат органи, widthMm: 60}\n';
  const kind = madeKind('Хат.\n\n{{day asOf "asOf"}} Очик маълумотлар', yaml);
  expect(
    checkKind(kind).map(({ code, place }) => [code, place.file, place.line, place.column, place.value]),
  ).toEqual([
    ['text-wrong-word', 'templates/letters/made/body.hbs', 3, 21, 'Очик'],
    ['text-wrong-date', 'templates/letters/made/letter.yaml', 5, 10, 'Сентабр'],
  ]);
  expect(readMade(yaml).map(({ code, place }) => [code, place.line, place.value])).toEqual([
    ['text-wrong-word', 10, 'Давалат'],
  ]);
});

test('a tag that is followed by -сон or -сонли without the hyphen is an error; a tag that prints nothing is not', () => {
  const found = (body: string) =>
    checkKind(madeKind(body))
      .filter(({ code }) => code === 'text-missing-hyphen')
      .map(({ place, args }) => [place.line, place.column, place.value, args.right]);
  expect(found('Хат.\n\n{{number}}сонли хат, {{number}}-сонли хат')).toEqual([
    [3, 1, '{{number}}сонли', '{{number}}-сонли'],
  ]);
  expect(found('Хат. {{#if number}}сон{{/if}}сонлар {{number}} сон')).toEqual([]);
});

test('a kind without an export is answered with what to change to name figures', () => {
  expect(faults('{{totals.placed}} {{overdueCount}}', 'needs: none\n')).toEqual([
    'unknown-field 1:3 needs: any (letter.yaml)',
    'unknown-field 1:21 needs: dataset (letter.yaml)',
  ]);
});

test.each([
  ['{{{number}}}', 'forbidden'],
  ['{{&number}}', 'forbidden'],
  ['{{> (lookup . "number")}}', 'forbidden'],
  ['{{> tail number}}', 'forbidden'],
  ['{{#> tail}}х{{/tail}}', 'forbidden'],
  ['{{* deco}}', 'forbidden'],
  ['{{#*inline "a"}}х{{/inline}}', 'forbidden'],
  ['{{day date form="act"}}', 'forbidden'],
  ['{{lookup totals "placed"}}', 'unknown-helper'],
  ['{{log number}}', 'unknown-helper'],
  ['{{#totals}}{{placed}}{{/totals}}', 'unknown-helper'],
  ['{{constructor}}', 'unknown-field'],
  ['{{number.constructor}}', 'unknown-field'],
  ['{{__proto__}}', 'unknown-field'],
  ['{{constructor.constructor "x"}}', 'unknown-helper'],
  ['{{this}}', 'not-printable'],
  ['{{#if}}х{{/if}}', 'wrong-argument'],
  ['{{#if totals.overdue totals.placed}}х{{/if}}', 'wrong-argument'],
  ['{{day totals.placed "act"}}', 'wrong-argument'],
  ['{{list totals}}', 'wrong-argument'],
  ['{{#with bodies}}х{{/with}}', 'wrong-argument'],
  ['<b>Матн</b>', 'markup'],
  ['Матн&nbsp;матн', 'markup'],
  ['![расм](x.png)', 'markup'],
])('%s is refused as %s', (body, code) => {
  expect(faults(body, '', { tail: 'х' }).filter((fault) => fault.startsWith(`${code} 1:`))).not.toEqual([]);
});

test('a faultless kind has no problems', () => {
  const body =
    '{{#if (and totals.overdue (gt totals.bodies 1))}}{{list behind.bodies}}{{else}}{{day asOf "asOf"}}{{/if}} {{month asOf}} {{!-- изоҳ {{ --}}';
  expect(faults(body)).toEqual([]);
});
