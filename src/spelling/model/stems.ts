import { nounsBeforeEt } from '../../text/slips.ts';
import { abroadWords } from '../lexicon/abroad.ts';
import { economyWords } from '../lexicon/economy.ts';
import { everydayWords } from '../lexicon/everyday.ts';
import { extraWords } from '../lexicon/extra.ts';
import { fixedWords } from '../lexicon/fixed.ts';
import { furtherWords } from '../lexicon/further.ts';
import { furtherStillWords } from '../lexicon/further-still.ts';
import { generalWords } from '../lexicon/general.ts';
import { listedWords } from '../lexicon/listed.ts';
import { loanWords } from '../lexicon/loanwords.ts';
import { nameWords } from '../lexicon/names.ts';
import { personNames } from '../lexicon/persons.ts';
import { qualityWords } from '../lexicon/qualities.ts';
import { rareVerbWords } from '../lexicon/rare-verbs.ts';
import { societyWords } from '../lexicon/society.ts';
import { stateWords } from '../lexicon/state.ts';
import { thingWords } from '../lexicon/things.ts';
import { tradeWords } from '../lexicon/trades.ts';
import { verbWords } from '../lexicon/verbs.ts';
import type { Stem } from './automaton.ts';

/** All stems of the model with the state of their endings, in Cyrillic lower case, in no order; none twice. */
export function allStems(): readonly Stem[] {
  const own = [
    stateWords,
    economyWords,
    societyWords,
    generalWords,
    qualityWords,
    nameWords,
    furtherWords,
    furtherStillWords,
    extraWords,
    everydayWords,
    listedWords,
    tradeWords,
    thingWords,
    abroadWords,
  ];
  const stems = [
    ...own
      .flatMap(wordsOf)
      .flatMap((word) => [word, ...familyOf(word)])
      .flatMap(nounStems),
    ...wordsOf(loanWords)
      .flatMap((word) => [/[кқ]$/u.test(word) ? `${word}=` : word, ...familyOf(word)])
      .flatMap(nounStems),
    ...wordsOf(`${verbWords} ${rareVerbWords}`).flatMap(verbStems),
    ...wordsOf(personNames).map((text): Stem => ({ text, state: 'name' })),
    ...wordsOf(fixedWords).map((text): Stem => ({ text, state: 'case' })),
  ];
  return [...new Map(stems.map((stem) => [`${stem.text} ${stem.state}`, stem])).values()];
}

/** The stems that official texts use most, in Cyrillic: of two near words the one made of such a stem is likelier. */
export function commonStems(): ReadonlySet<string> {
  const lists = [stateWords, economyWords, societyWords, generalWords, verbWords, fixedWords];
  const stems = lists.flatMap(wordsOf).flatMap((word) => word.replace('=', '').split('/'));
  return new Set([...stems, ...nounsBeforeEt]);
}

function wordsOf(list: string): readonly string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}

/** What regularly comes with an international word; a mark = keeps к before a possessive. */
const families: readonly (readonly [end: RegExp, others: readonly string[]])[] = [
  [/логия$/u, ['лог', 'логик=']],
  [/графия$/u, ['граф', 'график=']],
  [/метрия$/u, ['метрик=']],
  [/номия$/u, ['номик=', 'ном']],
  [/(?<=.{3})ика$/u, ['ик=']],
  [/(?<=.{3})(?:изм|ист)$/u, ['изм', 'ист', 'истик=']],
  [/(?<=.{3})ация$/u, ['ацион']],
  [/(?<=[^а].)ция$/u, ['цион']],
];

/** `география` brings географ and географик; empty for a word of no family. */
function familyOf(word: string): readonly string[] {
  const found = families.find(([end]) => end.test(word));
  return found === undefined ? [] : found[1].map((other) => word.replace(found[0], other));
}

/**
 * `тармоқ` is also тармоғ- before a possessive, `ҳуқуқ=` is not; `шаҳар/шаҳр` loses its vowel there;
 * ь drops before any ending.
 */
function nounStems(entry: string): readonly Stem[] {
  const [text = '', short] = entry.replace('=', '').split('/');
  if (short !== undefined) return [noun(text, 'noun-closed'), noun(short, 'possessed')];
  if (text.endsWith('ь')) return [noun(text, 'noun'), noun(text.slice(0, -1), 'noun')];
  // Two alike letters lose one before a third: металл, металлар.
  if (/(.)\1$/u.test(text))
    return [noun(text, 'noun'), ...(text.endsWith('лл') ? [noun(`${text}ар`, 'plural')] : [])];
  // Foreign words in -ий take -си: водийси.
  if (text.endsWith('ий')) return [noun(text, 'noun'), noun(`${text}с`, 'possessed')];
  if (!/[аеёиоуэюяў].*[аеёиоуэюяў][кқ]$/u.test(text)) {
    return [noun(text, text.length <= 3 ? 'short-noun' : 'noun')];
  }
  const voiced = noun(text.slice(0, -1) + (text.endsWith('к') ? 'г' : 'ғ'), 'possessed');
  return [noun(text, entry.endsWith('=') ? 'noun' : 'noun-closed'), voiced];
}

function noun(text: string, state: Stem['state']): Stem {
  return { text, state };
}

/** `тўла` gives тўлов, `ўқи` ўқув; й is one letter with the а or у after it: `кўпай` gives кўпаяди, `қўй` қўювчи. */
function verbStems(text: string): readonly Stem[] {
  const verb: Stem = { text, state: 'verb' };
  const start = text.slice(0, -1);
  if (text.endsWith('й'))
    return [verb, { text: `${start}я`, state: 'joined-a' }, { text: `${start}юв`, state: 'act' }];
  if (text.length > 2 && text.endsWith('а')) return [verb, { text: `${start}ов`, state: 'act' }];
  if (text.length > 2 && text.endsWith('и')) return [verb, { text: `${start}ув`, state: 'act' }];
  return [verb];
}
