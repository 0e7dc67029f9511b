import { messages } from './message.ts';

/** The Uzbek checks of any text (`roadmap text check`). */
export const textMessages = messages({
  'text-latin-in-cyrillic': {
    severity: 'error',
    text: {
      en: '“{word}” has Latin letters among Cyrillic ones: {letters}',
      ru: 'в слове «{word}» латинские буквы среди кириллических: {letters}',
      uz: '“{word}” сўзида кирилл ҳарфлари орасида лотин ҳарфлари бор: {letters}',
    },
    hint: {
      en: 'write: {right}',
      ru: 'напишите: {right}',
      uz: 'қуйидагича ёзинг: {right}',
    },
  },
  'text-old-font': {
    severity: 'error',
    text: {
      en: '“{word}” has letters that only an old font showed as Uzbek',
      ru: 'в слове «{word}» буквы, которые узбекскими показывал только старый шрифт',
      uz: '“{word}” сўзидаги ҳарфлар фақат эски шрифтда ўзбекча кўринган',
    },
    hint: {
      en: 'write: {right}',
      ru: 'напишите: {right}',
      uz: 'қуйидагича ёзинг: {right}',
    },
  },
  'text-lost-letter': {
    severity: 'error',
    text: {
      en: '“{word}” has lost a letter',
      ru: 'в слове «{word}» утрачена буква',
      uz: '“{word}” сўзида ҳарф йўқолган',
    },
    hint: {
      en: 'save the source again as “CSV UTF-8” or XLSX, or write the letter (Қ, Ғ or Ҳ) in',
      ru: 'пересохраните источник как «CSV UTF-8» или XLSX либо впишите букву (Қ, Ғ или Ҳ)',
      uz: 'манбани “CSV UTF-8” ёки XLSX кўринишида қайта сақланг ёки йўқолган ҳарфни (Қ, Ғ ёки Ҳ) ёзинг',
    },
  },
  'text-letter-slip': {
    severity: 'warning',
    text: {
      en: '“{word}” is not a known word, but “{right}” is',
      ru: 'слово «{word}» неизвестно, а «{right}» известно',
      uz: '“{word}” сўзи маълум эмас, “{right}” эса маълум',
    },
    hint: {
      en: 'if that is what is meant, write: {right}',
      ru: 'если имелось в виду это, напишите: {right}',
      uz: 'агар шу сўз назарда тутилган бўлса, қуйидагича ёзинг: {right}',
    },
  },
  'text-cyrillic-in-latin': {
    severity: 'error',
    text: {
      en: '“{word}” has Cyrillic letters among Latin ones: {letters}',
      ru: 'в слове «{word}» кириллические буквы среди латинских: {letters}',
      uz: '“{word}” сўзида лотин ҳарфлари орасида кирилл ҳарфлари бор: {letters}',
    },
    hint: {
      en: 'write: {right}',
      ru: 'напишите: {right}',
      uz: 'қуйидагича ёзинг: {right}',
    },
  },
  'text-wrong-apostrophe': {
    severity: 'warning',
    text: {
      en: '“{word}” has another sign for ʻ or ʼ',
      ru: 'в слове «{word}» другой знак вместо ʻ или ʼ',
      uz: '“{word}” сўзида ʻ ёки ʼ ўрнида бошқа белги ёзилган',
    },
    hint: {
      en: 'write: {right}',
      ru: 'напишите: {right}',
      uz: 'қуйидагича ёзинг: {right}',
    },
  },
  'text-typo': {
    severity: 'warning',
    text: {
      en: '“{word}” is not a known word; probably a letter is wrong',
      ru: 'слово «{word}» неизвестно; вероятно, ошибка в букве',
      uz: '“{word}” сўзи маълум эмас, ҳарф хато ёзилган бўлиши мумкин',
    },
    hint: {
      en: 'if one of these is meant, write: {right}',
      ru: 'если имелось в виду одно из этих слов, напишите: {right}',
      uz: 'агар шу сўзлардан бири назарда тутилган бўлса, қуйидагича ёзинг: {right}',
    },
  },
  'text-split-word': {
    severity: 'warning',
    text: {
      en: '“{word}” is probably one word',
      ru: '«{word}», вероятно, одно слово',
      uz: '“{word}” битта сўз бўлиши мумкин',
    },
    hint: {
      en: 'write: {right}',
      ru: 'напишите: {right}',
      uz: 'қуйидагича ёзинг: {right}',
    },
  },
  'text-space-before': {
    severity: 'warning',
    text: {
      en: 'a space before the punctuation mark in “{word}”',
      ru: 'лишний пробел перед знаком препинания: «{word}»',
      uz: '“{word}” ёзувида тиниш белгисидан олдин ортиқча бўш жой бор',
    },
    hint: {
      en: 'write: {right}',
      ru: 'напишите: {right}',
      uz: 'қуйидагича ёзинг: {right}',
    },
  },
  'text-double-space': {
    severity: 'warning',
    text: {
      en: 'more than one space between the words in “{word}”',
      ru: 'лишний пробел между словами: «{word}»',
      uz: '“{word}” ёзувида сўзлар орасида ортиқча бўш жой бор',
    },
    hint: {
      en: 'write: {right}',
      ru: 'напишите: {right}',
      uz: 'қуйидагича ёзинг: {right}',
    },
  },
  'text-wrong-sum': {
    severity: 'error',
    text: {
      en: '“{word}” does not add up: the sum is {sum}',
      ru: '«{word}»: сумма не сходится, должно быть {sum}',
      uz: '“{word}”: йиғинди тўғри келмайди, аслида {sum}',
    },
    hint: {
      en: 'check the numbers against the source and write the right ones',
      ru: 'сверьте числа с источником и исправьте',
      uz: 'рақамларни манба билан солиштириб, тўғриланг',
    },
  },
  'text-latin-word': {
    severity: 'warning',
    text: {
      en: 'a Latin word among Cyrillic ones: {word}',
      ru: 'латинское слово среди кириллических: {word}',
      uz: 'кирилл матни орасида лотинча сўз: {word}',
    },
    hint: {
      en: 'write it in Cyrillic, or put a name in quotation marks (“ ”)',
      ru: 'напишите кириллицей, а название возьмите в кавычки (“ ”)',
      uz: 'кириллда ёзинг, номни эса қўштирноққа олинг (“ ”)',
    },
  },
  'text-wrong-word': {
    severity: 'error',
    text: {
      en: '“{word}” is misspelt',
      ru: 'слово «{word}» написано с ошибкой',
      uz: '“{word}” сўзи хато ёзилган',
    },
    hint: {
      en: 'write: {right}',
      ru: 'напишите: {right}',
      uz: 'қуйидагича ёзинг: {right}',
    },
  },
  'text-wrong-suffix': {
    severity: 'error',
    text: {
      en: '“{word}” has the wrong ending',
      ru: 'в слове «{word}» неверное окончание',
      uz: '“{word}” сўзига қўшимча нотўғри қўшилган',
    },
    hint: {
      en: 'write: {right} (-ка after к, -қа after қ)',
      ru: 'напишите: {right} (-ка после к, -қа после қ)',
      uz: 'қуйидагича ёзинг: {right} (к дан кейин -ка, қ дан кейин -қа)',
    },
  },
  'text-wrong-date': {
    severity: 'error',
    text: {
      en: '“{word}” is not the official form of the month',
      ru: '«{word}» не официальная форма месяца',
      uz: '“{word}” ойнинг расмий ёзилиши эмас',
    },
    hint: {
      en: 'write: {right}',
      ru: 'напишите: {right}',
      uz: 'қуйидагича ёзинг: {right}',
    },
  },
  'text-no-such-day': {
    severity: 'error',
    text: {
      en: 'the calendar has no day “{date}”',
      ru: 'в календаре нет дня «{date}»',
      uz: 'тақвимда “{date}” куни йўқ',
    },
    hint: {
      en: 'look the date up in the source and write the right day',
      ru: 'сверьте дату с источником и напишите верный день',
      uz: 'санани манба билан солиштириб, тўғри кунни ёзинг',
    },
  },
  'text-doubled-word': {
    severity: 'warning',
    text: {
      en: '“{word}” is repeated',
      ru: 'слово «{word}» стоит дважды подряд',
      uz: '“{word}” сўзи кетма-кет икки марта ёзилган',
    },
    hint: {
      en: 'delete one of the two',
      ru: 'удалите одно из двух',
      uz: 'иккитасидан бирини ўчиринг',
    },
  },
  'text-missing-space': {
    severity: 'warning',
    text: {
      en: 'a space is missing in “{word}”',
      ru: 'в «{word}» пропущен пробел',
      uz: '“{word}” ёзувида бўш жой қолиб кетган',
    },
    hint: {
      en: 'write: {right}',
      ru: 'напишите: {right}',
      uz: 'қуйидагича ёзинг: {right}',
    },
  },
  'text-leftover-hyphen': {
    severity: 'warning',
    text: {
      en: '“{word}” has a hyphen left from a line break',
      ru: 'в слове «{word}» остался дефис от переноса',
      uz: '“{word}” сўзида бўғин кўчиришдан қолган чизиқча бор',
    },
    hint: {
      en: 'write: {right}',
      ru: 'напишите: {right}',
      uz: 'қуйидагича ёзинг: {right}',
    },
  },
  'text-straight-quote': {
    severity: 'warning',
    text: {
      en: 'straight quotes: {word}',
      ru: 'прямые кавычки: {word}',
      uz: 'тўғри қўштирноқ ишлатилган: {word}',
    },
    hint: {
      en: 'write: {right}',
      ru: 'напишите: {right}',
      uz: 'қуйидагича ёзинг: {right}',
    },
  },
  'text-copy-exists': {
    severity: 'error',
    text: {
      en: 'there is a file {to} already',
      ru: 'файл {to} уже есть',
      uz: '{to} файли аллақачон бор',
    },
    hint: {
      en: 'give another folder: --fix DIR',
      ru: 'укажите другую папку: --fix DIR',
      uz: 'бошқа папкани кўрсатинг: --fix DIR',
    },
  },
  'text-not-readable': {
    severity: 'error',
    text: {
      en: 'this file is neither text nor a Word document',
      ru: 'этот файл не текст и не документ Word',
      uz: 'бу файл матн ҳам, Word ҳужжати ҳам эмас',
    },
    hint: {
      en: 'give a file of one of these kinds: .txt .md .html .csv .tsv .xlsx .json .docx',
      ru: 'укажите файл одного из видов: .txt .md .html .csv .tsv .xlsx .json .docx',
      uz: 'қуйидаги турдаги файлни беринг: .txt .md .html .csv .tsv .xlsx .json .docx',
    },
  },
});
