import { messages } from './message.ts';

/** What must not stand in a letter that is about to be printed. */
export const layoutMessages = messages({
  'layout-residue': {
    severity: 'error',
    text: {
      en: 'the letter would print "{value}": "{part}" is a leftover, not text',
      ru: 'в письме напечаталось бы «{value}»: «{part}» — это остаток, а не текст',
      uz: 'хатда “{value}” деб чоп этилар эди: “{part}” – матн эмас, қолдиқ',
    },
    hint: {
      en: 'correct the letter kind (roadmap template check) or the value it comes from',
      ru: 'исправьте вид писем (roadmap template check) или значение, из которого это взято',
      uz: 'хат турини (roadmap template check) ёки бу қиймат олинган манбани тузатинг',
    },
  },
  'layout-marks-in-data': {
    severity: 'warning',
    text: {
      en: 'the data hold the characters "{part}", and the letter prints them: "{value}"',
      ru: 'в данных стоят знаки «{part}», письмо их напечатает: «{value}»',
      uz: 'маълумотларда “{part}” белгилари бор, хатда улар чоп этилади: “{value}”',
    },
    hint: {
      en: 'check the source: this is often a placeholder that was never filled in',
      ru: 'проверьте источник: часто это незаполненное место другого бланка',
      uz: 'манбани текширинг: кўпинча бу бошқа шаклнинг тўлдирилмаган жойи бўлади',
    },
  },
  'layout-lost-letter': {
    severity: 'error',
    text: {
      en: '"{word}" has lost a letter: it shows "{sign}" instead',
      ru: 'в слове «{word}» на месте "{sign}" потеряна буква',
      uz: '“{word}” сўзида "{sign}" ўрнидаги ҳарф йўқолган',
    },
    hint: {
      en: 'save the source as "CSV UTF-8" or XLSX, or type the word anew there; a letter asks no questions: write them as statements',
      ru: 'сохраните источник как «CSV UTF-8» или XLSX либо наберите слово в нём заново; вопросов в письме не ставят: изложите их утверждением',
      uz: 'манбани “CSV UTF-8” ёки XLSX кўринишида сақланг ёки сўзни унда қайтадан теринг; хатда сўроқ белгиси қўйилмайди: фикрни дарак гап билан ёзинг',
    },
  },
  'layout-mixed-script': {
    severity: 'error',
    text: {
      en: '"{word}" mixes Latin and Cyrillic letters',
      ru: 'в слове «{word}» смешаны латинские и кириллические буквы',
      uz: '“{word}” сўзида лотин ва кирилл ҳарфлари аралашган',
    },
    hint: {
      en: 'type the word anew in Uzbek Cyrillic where it comes from: in "{value}"',
      ru: 'наберите слово заново узбекской кириллицей там, откуда оно взято: «{value}»',
      uz: 'сўзни манбасида ўзбекча кирилл ҳарфларида қайтадан теринг: “{value}”',
    },
  },
  'layout-foreign-letter': {
    severity: 'error',
    text: {
      en: '"{word}" has the letter "{sign}", which Uzbek Cyrillic does not have',
      ru: 'в слове «{word}» стоит буква «{sign}», которой нет в узбекской кириллице',
      uz: '“{word}” сўзида ўзбек кирилл алифбосида йўқ “{sign}” ҳарфи бор',
    },
    hint: {
      en: 'type the word anew in Uzbek Cyrillic (ў қ ғ ҳ) where it comes from: in "{value}"',
      ru: 'наберите слово заново узбекской кириллицей (ў қ ғ ҳ) там, откуда оно взято: «{value}»',
      uz: 'сўзни манбасида ўзбекча кирилл ҳарфларида (ў қ ғ ҳ) қайтадан теринг: “{value}”',
    },
  },
  'layout-latin-look-alike': {
    severity: 'error',
    text: {
      en: '"{word}" looks Cyrillic but has Latin letters',
      ru: '«{word}» выглядит кириллицей, но набрано латинскими буквами',
      uz: '“{word}” кириллча кўринади, лекин лотин ҳарфлари билан терилган',
    },
    hint: {
      en: 'type it anew in Cyrillic where it comes from, or put a foreign name in full: in "{value}"',
      ru: 'наберите заново кириллицей там, откуда это взято, или напишите иностранное название полностью: «{value}»',
      uz: 'манбасида кирилл ҳарфларида қайтадан теринг ёки хорижий номни тўлиқ ёзинг: “{value}”',
    },
  },
  'layout-control-character': {
    severity: 'error',
    text: {
      en: 'the letter would print an invisible character ({part})',
      ru: 'в письме напечатался бы невидимый знак ({part})',
      uz: 'хатда кўринмас белги ({part}) чоп этилар эди',
    },
    hint: {
      en: 'type the text anew where it comes from: "{value}"',
      ru: 'наберите текст заново там, откуда он взят: «{value}»',
      uz: 'матнни манбасида қайта ёзинг: “{value}”',
    },
  },
  'layout-empty-place': {
    severity: 'error',
    text: {
      en: 'the {part} of the letter is empty',
      ru: 'в письме пусто там, где стоит: {part}',
      uz: 'хатнинг қуйидаги жойи бўш: {part}',
    },
    hint: {
      en: 'fill it in: office in roadmap.yaml, people in signatories.csv and executors.csv, addressee in recipients.csv, text in the letter kind',
      ru: 'заполните: учреждение — в roadmap.yaml, люди — в signatories.csv и executors.csv, адресат — в recipients.csv, текст — в виде писем',
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
      en: 'shorten it in letter.yaml (heading) to 95 characters; the rest can go into subject',
      ru: 'сократите его в letter.yaml (heading) до 95 знаков; остальное можно написать в subject',
      uz: 'уни letter.yaml файлида (heading) 95 белгигача қисқартиринг; қолгани subject калитида бўлиши мумкин',
    },
  },
});
