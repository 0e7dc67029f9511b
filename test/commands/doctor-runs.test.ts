import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { testFolder } from '../support/folder.ts';
import { office, realExport, roadmap, sampleExport } from '../support/office.ts';

let pattern = '';

beforeAll(async () => {
  pattern = await office();
  const datasets = sampleExport.replace('2022-08-namuna', '2022-08-toplamlar-namuna');
  writeFileSync(join(pattern, 'exports', 'datasets.csv'), realExport(datasets));
});

/** What an office's files may become; `text` gets the file as it is. */
type Change = readonly [file: string, change: (text: string) => string];

const csv = (file: string, from: string | RegExp, to: string): Change => [
  file,
  (text) => text.replace(from, to),
];
const all = (file: string, text: string): Change => [file, () => text];
const gone = (file: string): Change => [file, () => ''];

const changes: Readonly<Record<string, readonly Change[]>> = {
  nothing: [],
  'no signatory valid today': [csv('signatories.csv', '01.07.2022', '01.07.2023')],
  'two signatories valid today': [csv('signatories.csv', '30.06.2022', '31.12.2022')],
  'a signatory still in brackets': [csv('signatories.csv', /А\.Каримов;01\.07\.2022/u, '[исм];01.07.2022')],
  'a signatory of long ago still in brackets': [csv('signatories.csv', /А\.Каримов;;/u, '[исм];;')],
  'a post still in brackets': [
    csv('signatories.csv', /Раис ўринбосари;А\.Каримов;01\.07\.2022/u, '[лавозим];А.Каримов;01.07.2022'),
  ],
  'a unit that Excel made a date': [csv('signatories.csv', '01/3', '01.мар')],
  'no executor': [all('executors.csv', 'code;name;phone;from;to\n')],
  'an executor of last year': [csv('executors.csv', '202-80-01;;', '202-80-01;;31.12.2021')],
  'an executor without a name': [csv('executors.csv', 'А.Каримов', '')],
  'an executor with a mixed name': [csv('executors.csv', 'А.Каримов', 'А.Каpимов')],
  'a telephone in brackets': [csv('roadmap.yaml', /phone: .*/u, 'phone: "[телефон]"')],
  'no e-mail': [csv('roadmap.yaml', /email: .*/u, 'email: ""')],
  'an emblem that is not there': [csv('roadmap.yaml', '# emblem:', 'emblem:')],
  'an emblem that is no PNG': [csv('roadmap.yaml', '# emblem:', 'emblem:'), all('emblem.png', 'GIF89a')],
  'a config with a slip': [csv('roadmap.yaml', 'language: uz', 'languge: uz')],
  'a config that is no YAML': [csv('roadmap.yaml', 'language: uz', 'language: [uz')],
  'a default kind that there is not': [
    csv('roadmap.yaml', /# *kind: .*|kind: .*/u, 'kind: monitoring-kabinet'),
  ],
  'a default signatory that there is not': [
    csv('roadmap.yaml', /defaults:/u, 'defaults:\n  signatory: deputy-9'),
  ],
  'an address in Latin letters': [
    csv('roadmap.yaml', /address: .*/u, 'address: "Тошкент шаҳри, Мyстақиллик, 63"'),
  ],
  'an unknown kind in the distribution': [csv('distribution.csv', 'circular-acts', 'cirkular-acts')],
  'an unknown recipient in the distribution': [csv('distribution.csv', 'CM-TUR', 'CM-TUL')],
  'nobody gets figures': [
    [
      'distribution.csv',
      (text) =>
        text
          .split('\n')
          .filter((line) => !line.startsWith('monitoring'))
          .join('\n'),
    ],
  ],
  'nobody gets the default kind': [
    csv('distribution.csv', /^monitoring-cabinet[^\n]*\n/gmu, ''),
    ['distribution.csv', (text) => `${text}monitoring-senate;SENATE;;\n`],
  ],
  'a recipient that ended': [csv('recipients.csv', /;31\.12\.2022;CM;/gu, ';31.12.2021;CM;')],
  'a dative in brackets': [csv('recipients.csv', /Ўзбекистон Республикаси[^;]*котибиятига/u, '[кимга]')],
  'notices, and a body without its dative': [
    ['distribution.csv', (text) => `${text}notice-overdue;CM;;\n`],
    csv('agencies.csv', 'Андижон вилояти ҳокимлигига', ''),
  ],
  'a plan that is no YAML': [all('plan.yaml', 'a: [1\n')],
  'a plan with an unknown key': [['plan.yaml', (text) => `${text}\ncolour: red\n`]],
  'no plan': [gone('plan.yaml')],
  'no recipients': [gone('recipients.csv')],
  'a broken layout': [all('layouts/own.csv', 'heading;field\nНоми;agencyy\n')],
  'a kind of the office with a fault': [
    all('templates/letters/monitoring-cabinet/letter.yaml', 'title: Синов\n'),
  ],
  'letters is a file': [gone('letters'), all('letters', 'x')],
  'packs is a file': [gone('packs'), all('packs', 'x')],
  'no register': [gone('register.db')],
  'a register that is something else': [all('register.db', 'not a register')],
  'a time zone that there is not': [csv('roadmap.yaml', 'Asia/Tashkent', 'Asia/Tashkend')],
  'a directory in Windows-1251': [['executors.csv', (text) => text.replaceAll('Каримов', 'Со?ли?')]],
};

/** Makes the change; one that changes nothing is a fault of this test. */
function change(folder: string, [file, how]: Change): void {
  const path = join(folder, file);
  const isFile = existsSync(path) && statSync(path).isFile();
  const before = isFile ? readFileSync(path, 'utf8') : '';
  const after = how(before);
  if (isFile && before === after) throw new Error(`${file} stays as it is`);
  rmSync(path, { recursive: true, force: true });
  if (after === '') return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, after);
}

const runs = [
  ['letter', 'generate', 'exports/2022-08.csv'],
  ['pack', 'build', '--month', '2022-08', 'exports/2022-08.csv'],
  ['pack', 'build', '--month', '2022-08', 'exports/2022-08.csv', 'exports/datasets.csv'],
  ['report', 'status'],
];

test.each(Object.entries(changes))('%s: what doctor passes, the three do not refuse', async (name, made) => {
  const folder = testFolder();
  cpSync(pattern, folder, { recursive: true });
  for (const one of made) change(folder, one);
  const doctor = await roadmap(folder, ['doctor', '--json', '--lang', 'en']);
  const refused: string[] = [];
  for (const words of runs) {
    const own = testFolder();
    cpSync(folder, own, { recursive: true });
    const { code, json } = await roadmap(own, [...words, '--json', '--lang', 'en']);
    if (code !== 0) refused.push(`${words.slice(0, 2).join(' ')}: ${JSON.stringify(json.problems)}`);
  }
  if (doctor.code === 0) expect(refused).toEqual([]);
  // And it does not cry wolf: what it refuses, one of the three refuses.
  else expect([name, refused.length > 0]).toEqual([name, true]);
});
