import { messages } from './message.ts';

/** What must not be in a letter that is about to be printed. */
export const layoutMessages = messages(() => ({
  'layout-residue': {
    severity: 'error',
    text: {
      en: 'the letter would print “{value}”: “{part}” is left over from a template, not text',
      ru: 'в письме напечаталось бы «{value}»: «{part}» — остаток шаблона, а не текст',
      uz: 'хатда “{value}” деб босиларди: “{part}” – матн эмас, шаблон қолдиғи',
    },
    hint: {
      en: 'correct the letter kind (roadmap template check) or the value that it comes from',
      ru: 'исправьте вид письма (roadmap template check) или значение, из которого это взято',
      uz: 'хат турини (roadmap template check) ёки бу қиймат олинган манбани тузатинг',
    },
  },
  'layout-marks-in-data': {
    severity: 'warning',
    text: {
      en: 'the data contain the characters “{part}”, and the letter prints them: “{value}”',
      ru: 'в данных есть символы «{part}», они попадут в письмо: «{value}»',
      uz: 'маълумотларда “{part}” белгилари бор, улар хатда босилади: “{value}”',
    },
    hint: {
      en: 'check the source: this is often a placeholder that nobody has filled in',
      ru: 'проверьте источник: часто это незаполненное место другого бланка',
      uz: 'манбани текширинг: кўпинча бу бошқа шаклнинг тўлдирилмаган жойи бўлади',
    },
  },
  'layout-lost-letter': {
    severity: 'error',
    text: {
      en: '“{word}” has lost a letter: “{sign}” is in its place',
      ru: 'в слове «{word}» потеряна буква: на её месте «{sign}»',
      uz: '“{word}” сўзида ҳарф йўқолган: унинг ўрнида “{sign}”',
    },
    hint: {
      en: 'save the source as “CSV UTF-8” or XLSX, or type the word again there; if it is a question, rewrite it as a statement: an official letter asks none',
      ru: 'сохраните источник как «CSV UTF-8» или XLSX либо наберите в нём слово заново; если это вопрос, замените его утверждением: в официальном письме вопросов не ставят',
      uz: 'манбани “CSV UTF-8” ёки XLSX кўринишида сақланг ёки сўзни унда қайтадан теринг; агар бу сўроқ гап бўлса, уни дарак гап билан ёзинг: расмий хатда сўроқ белгиси қўйилмайди',
    },
  },
  'layout-mixed-script': {
    severity: 'error',
    text: {
      en: '“{word}” has both Latin and Cyrillic letters',
      ru: 'в слове «{word}» смешаны латинские и кириллические буквы',
      uz: '“{word}” сўзида лотин ва кирилл ҳарфлари аралашган',
    },
    hint: {
      en: 'type the word again in Uzbek Cyrillic at its source: “{value}”',
      ru: 'наберите слово заново узбекской кириллицей в источнике: «{value}»',
      uz: 'сўзни манбасида ўзбекча кирилл ҳарфларида қайтадан теринг: “{value}”',
    },
  },
  'layout-foreign-letter': {
    severity: 'error',
    text: {
      en: '“{word}” has the letter “{sign}”, which Uzbek Cyrillic does not have',
      ru: 'в слове «{word}» есть буква «{sign}», которой нет в узбекской кириллице',
      uz: '“{word}” сўзида ўзбек кирилл алифбосида йўқ “{sign}” ҳарфи бор',
    },
    hint: {
      en: 'type the word again in Uzbek Cyrillic (ў қ ғ ҳ) at its source: “{value}”',
      ru: 'наберите слово заново узбекской кириллицей (ў қ ғ ҳ) в источнике: «{value}»',
      uz: 'сўзни манбасида ўзбекча кирилл ҳарфларида (ў қ ғ ҳ) қайтадан теринг: “{value}”',
    },
  },
  'layout-latin-look-alike': {
    severity: 'error',
    text: {
      en: '“{word}” looks Cyrillic but is typed in Latin letters',
      ru: 'слово «{word}» выглядит кириллическим, но набрано латинскими буквами',
      uz: '“{word}” кириллча кўринади, лекин лотин ҳарфлари билан терилган',
    },
    hint: {
      en: 'type it again in Cyrillic at its source, or write a foreign name in full: “{value}”',
      ru: 'наберите слово заново кириллицей в источнике или напишите иностранное название полностью: «{value}»',
      uz: 'уни манбасида кирилл ҳарфларида қайтадан теринг ёки хорижий номни тўлиқ ёзинг: “{value}”',
    },
  },
  'layout-control-character': {
    severity: 'error',
    text: {
      en: 'the letter would print an invisible character ({part})',
      ru: 'в письме напечатался бы невидимый символ ({part})',
      uz: 'хатда кўринмас белги ({part}) босиларди',
    },
    hint: {
      en: 'type the text again at its source: “{value}”',
      ru: 'наберите текст заново в источнике: «{value}»',
      uz: 'матнни манбасида қайтадан теринг: “{value}”',
    },
  },
  'layout-empty-place': {
    severity: 'error',
    text: {
      en: 'a part of the letter is empty: {part}',
      ru: 'часть письма не заполнена: {part}',
      uz: 'хатнинг бир қисми тўлдирилмаган: {part}',
    },
    hint: {
      en: 'fill it in: office in roadmap.yaml, people in signatories.csv and executors.csv, addressee in recipients.csv, text in the letter kind',
      ru: 'заполните: учреждение — в roadmap.yaml, люди — в signatories.csv и executors.csv, адресат — в recipients.csv, текст — в виде письма',
      uz: 'тўлдиринг: идора – roadmap.yaml файлида, шахслар – signatories.csv ва executors.csv файлларида, қабул қилувчи – recipients.csv файлида, матн – хат турида',
    },
  },
  'layout-long-heading': {
    severity: 'warning',
    text: {
      en: 'the heading takes more than two lines: “{value}”',
      ru: 'заголовок занимает больше двух строк: «{value}»',
      uz: 'сарлавҳа икки қатордан ошади: “{value}”',
    },
    hint: {
      en: 'shorten it to 95 characters in letter.yaml (heading); the rest can go into subject',
      ru: 'сократите его до 95 символов в letter.yaml (heading); остальное можно перенести в subject',
      uz: 'уни letter.yaml файлида (heading) 95 белгигача қисқартиринг; қолганини subject калитига кўчириш мумкин',
    },
  },
}));
