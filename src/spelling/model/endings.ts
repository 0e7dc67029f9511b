/**
 * The regular endings of Uzbek (docs/domain.md section 4): from each state, which endings may follow and what they lead to.
 * In an ending `{c|v}` is `c` after a consonant and `v` after a vowel; `Г` is к after к, қ after қ, else г.
 */
export type State =
  | 'noun'
  | 'short-noun'
  | 'noun-closed'
  | 'name'
  | 'name-closed'
  | 'possessed'
  | 'made'
  | 'bare'
  | 'closed'
  | 'plural'
  | 'owned'
  | 'case'
  | 'word'
  | 'act'
  | 'verb'
  | 'voiced'
  | 'voiced-twice'
  | 'voiced-thrice'
  | 'negated'
  | 'participle'
  | 'present'
  | 'joined-a'
  | 'past'
  | 'person'
  | 'no-word';

interface StateEndings {
  /** True when a word may end here. */
  readonly isWord: boolean;
  readonly to: readonly (readonly [endings: string, next: State])[];
}

/** Without `{|}м` after a vowel and `{и|}нг`: official texts say neither `менинг хатом` nor `сенинг хатинг`. */
const owner = '{им|} {|с}и {и|}миз {и|}нгиз';
const cases: StateEndings['to'] = [
  ['Га ни нинг да дан Гача дек дай ча ми дир сиз', 'case'],
  ['даги ники', 'bare'],
];
const person: StateEndings['to'] = [['ман миз сиз дир дирлар ки', 'word']];
const makes: StateEndings['to'] = [
  ['ли сиз чи дор дош хона шунос нома парвар фуруш параст талаб севар пеша бардош зор', 'made'],
  ['лик чилик сизлик лилик дорлик дошлик шунослик гарчилик бозлик созлик корлик хонлик', 'made'],
  ['ча роқ Гина лаб сифат симон аро лараро боп бахш бай {ий|вий}', 'bare'],
  ['роғи', 'case'],
  ['лаш лаштир лан ла лат', 'verb'],
  ['лов', 'act'],
];
const inflected: StateEndings['to'] = [['лар', 'plural'], ...cases, ...person];
const verbal: StateEndings['to'] = [
  ['ма {|й}олма', 'negated'],
  ['Ган {а|}ётган {а|й}диган', 'participle'],
  ['{и|}ш', 'bare'],
  ['{у|}в', 'act'],
  ['гич ткич тқич', 'bare'],
  // A thing made: бириктирма, юкланма.
  ['малар', 'plural'],
  ['моқ моқлик маслик {а|}рлик Гулик', 'bare'],
  ['{а|}рли маслиги', 'made'],
  ['ди', 'past'],
  ['{а|й}', 'present'],
  ['са {и|}б {а|}р мас моқда моқчи мади {а|}рди {а|}ркан масди {и|}бди япти яп {а|}ётир Гай', 'person'],
  [
    'син синлар {и|}нг {и|}нгиз {и|}нглар {а|}йлик {а|}й айин Гунча Гунича Гунга Гунига Гач Гудек Гали масдан масдан',
    'word',
  ],
];
/** The causative is -тир, -дир, -гиз after a consonant, -т after a vowel. */
const passives = '{и|}л {и|}н';
const voices = '{и|}ш {тир|} {дир|} {|т} {Гиз|} {и|}штир';

export const endings: Readonly<Record<State, StateEndings>> = {
  noun: { isWord: true, to: [...makes, [owner, 'owned'], ...inflected] },
  // Of few letters: with every ending they would make half of the slips of longer words right.
  'short-noun': {
    isWord: true,
    to: [
      ['ли сиз чи лик дор зор дош дорлик дошлик', 'made'],
      ['{|с}и {и|}миз {и|}нгиз', 'owned'],
      ['лар', 'plural'],
      ['Га ни нинг да дан Гача дек', 'case'],
      ['даги ча Гина роқ лаб', 'bare'],
      ['роғи', 'case'],
      ...person,
    ],
  },
  'noun-closed': { isWord: true, to: [...makes, ...inflected] },
  // Of persons: Юсуфжон, Юсупов, Юсуфович, Алиева.
  name: {
    isWord: true,
    to: [
      ['жон хон бек бой али гул ой мурод хўжа шоҳ улла', 'name-closed'],
      ['{ов|ев} {ова|ева} {ович|евич} {овна|евна}', 'closed'],
      ['зода {ий|вий}', 'bare'],
      [owner, 'owned'],
      ...inflected,
    ],
  },
  'name-closed': {
    isWord: true,
    to: [['{ов|ев} {ова|ева} {ович|евич} {овна|евна}', 'closed'], [owner, 'owned'], ...inflected],
  },
  possessed: { isWord: false, to: [[owner, 'owned']] },
  made: {
    isWord: true,
    to: [
      ['лик ликка', 'bare'],
      ['роқ Гина ча', 'bare'],
      ['лаш лаштир', 'verb'],
      [owner, 'owned'],
      ...inflected,
    ],
  },
  bare: { isWord: true, to: [[owner, 'owned'], ['роқ Гина', 'case'], ...inflected] },
  closed: { isWord: true, to: [['роқ Гина', 'case'], ...inflected] },
  plural: { isWord: true, to: [['и им имиз ингиз', 'owned'], ...cases, ...person] },
  owned: { isWord: true, to: [...cases, ['ч', 'word'], ...person, ['Гина', 'case'], ['лар', 'word']] },
  case: { isWord: true, to: [['ми миди дир ку чи ёқ оқ миз ман сиз Гина дирлар микин ки дирки', 'word']] },
  word: { isWord: true, to: [['ми ку чи ки', 'no-word']] },
  'no-word': { isWord: true, to: [] },
  act: {
    isWord: true,
    to: [['чи сиз ли чан', 'made'], ['чилик чанлик сизлик', 'bare'], [owner, 'owned'], ...inflected],
  },
  // A bare verb is a command to one person: `тасдиқла` is a slip of тасдиқлаш.
  verb: { isWord: false, to: [...verbal, [voices, 'voiced'], [passives, 'voiced-thrice']] },
  voiced: { isWord: false, to: [...verbal, [voices, 'voiced-twice'], [passives, 'voiced-thrice']] },
  'voiced-twice': { isWord: false, to: [...verbal, [`${passives} {и|}ш {тир|}`, 'voiced-thrice']] },
  'voiced-thrice': { isWord: false, to: verbal },
  negated: {
    isWord: true,
    to: [
      ['ган ётган йдиган', 'participle'],
      ['слик', 'bare'],
      ['ди', 'past'],
      ['й', 'present'],
      ['са с япти яп сди йин', 'person'],
      ['син синлар нг нгиз йлик сдан гунча гунича гунга гач', 'word'],
    ],
  },
  participle: {
    isWord: true,
    to: [['лик', 'bare'], [owner, 'owned'], ['ча', 'case'], ['ди', 'past'], ...inflected],
  },
  present: {
    isWord: true,
    to: [
      ['ман сан ди миз сиз дилар димиз', 'word'],
      ['жак', 'bare'],
      ['вер', 'voiced-thrice'],
    ],
  },
  // What follows the а of a verb in й, with which it is я: кўпаяди, кўпаяётган.
  'joined-a': {
    isWord: true,
    to: [
      ['ман сан ди миз сиз дилар димиз йлик й йин', 'word'],
      ['ётган диган', 'participle'],
      ['р рди ркан ётир ётиб', 'person'],
      ['рлик жак', 'bare'],
      ['рли', 'made'],
      ['олма', 'negated'],
      ['вер', 'voiced-thrice'],
    ],
  },
  past: {
    isWord: true,
    to: [
      ['м нг к нгиз лар ки', 'word'],
      ['ми ку чи', 'word'],
    ],
  },
  person: {
    isWord: true,
    to: [['ман сан миз сиз лар м нг к нгиз ди дилар дир ми мисиз мисан чи ку дими гина оқ кан ки', 'word']],
  },
};
