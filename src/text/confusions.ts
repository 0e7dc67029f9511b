/**
 * A right word that is another one's slip between certain neighbours (docs/domain.md section 4). Lower case Cyrillic; a full stop ends a
 * whole word, otherwise any ending may follow. Neighbours are beginnings of the words directly before or after;
 * the word before or the word after is enough.
 */
export interface Confusion {
  readonly written: string;
  readonly meant: string;
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}

const courts = ['суд', 'судга', 'судлар', 'регресс', 'фуқаролик', 'мулкий', 'муқобил'];
const claims = ['ариза', 'қўзға', 'баҳо', 'муддат', 'тўлов', 'билан', 'кирит', 'талаб'];
const built = ['мактаб', 'боғча', 'кўприк', 'иншоот', 'завод', 'фабрика', 'бино', 'йўл.', 'йўли.', 'уйлар'];
const considered = ['чора', 'масала', 'тадбир', 'зарар', 'тайёргарлик'];
const ofHands = ['қўй', 'сиқ', 'узат'];
const judged = [
  'кўра.',
  'мувофиқ',
  'асосан',
  'биноан',
  'нисбатан',
  'қарши',
  'тегишли',
  'эга.',
  'риоя',
  'амал.',
  'оид',
];

/** The confusions of к/қ у/ў х/ҳ and ъ that leave a right word. */
export const confusions: readonly Confusion[] = [
  { written: 'даво.', meant: 'даъво.', before: courts, after: ['ариза', 'қўзға', 'баҳо', 'муддат', 'талаб'] },
  { written: 'давоси', meant: 'даъвоси', before: courts, after: claims },
  { written: 'даволар.', meant: 'даъволар.', before: courts },
  { written: 'даволари', meant: 'даъволари', before: courts },
  { written: 'кўл.', meant: 'қўл.', after: ofHands },
  { written: 'кўлга.', meant: 'қўлга.', after: ['кирит', 'кир', 'ол', 'туш'] },
  { written: 'кўли.', meant: 'қўли.', after: ofHands },
  { written: 'қуриб.', meant: 'кўриб.', after: ['чиқ'] },
  { written: 'қурил', meant: 'кўрил', before: considered },
  { written: 'кўрил', meant: 'қурил', before: built },
  { written: 'кўриш.', meant: 'қуриш.', before: built },
  {
    written: 'қадр',
    meant: 'кадр',
    before: ['малакали', 'ёш.', 'захира', 'раҳбар', 'педагог'],
    after: ['тайёрла', 'бўлим', 'захира', 'билан'],
  },
  { written: 'ўнга.', meant: 'унга.', after: judged },
  {
    written: 'ўйи',
    meant: 'уйи',
    before: ['маданият', 'меҳмон', 'турар', 'болалар', 'меҳрибонлик', 'дам.', 'ёшлар'],
  },
  { written: 'шох.', meant: 'шоҳ.', after: ['кўча', 'бекат', 'асар', 'сатр'] },
  {
    written: 'қотиб.',
    meant: 'котиб.',
    before: ['бош.', 'масъул', 'мажлис', 'шахсий', 'комиссия', 'давлат'],
  },
  {
    written: 'қотиби',
    meant: 'котиби',
    before: ['кенгаш', 'комиссия', 'мажлис', 'давлат', 'матбуот', 'бош.', 'йиғилиш'],
  },
  { written: 'амал.', meant: 'амалга.', after: ['ошир', 'ошди'] },
];

/** Words beside which ўтқазиш is planting; elsewhere it is a slip of ўтказиш. */
export const planted: readonly string[] =
  'кўчат дарахт ниҳол туп арча чинор терак тол гул бута ток мевали қатор экин маккажўхори шоли помидор манзарали'.split(
    ' ',
  );
