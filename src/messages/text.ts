import { messages } from './message.ts';

/** The Uzbek checks of any text (`roadmap text check`). */
export const textMessages = messages(() => ({
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
      en: '“{word}” has characters that only an old font showed as Uzbek letters',
      ru: 'в слове «{word}» символы, которые только в старом шрифте выглядели узбекскими буквами',
      uz: '“{word}” сўзидаги белгилар фақат эски шрифтда ўзбек ҳарфи бўлиб кўринган',
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
      ru: 'в слове «{word}» потеряна буква',
      uz: '“{word}” сўзида ҳарф йўқолган',
    },
    hint: {
      en: 'save the source again as “CSV UTF-8” or XLSX, or type the missing letter (Қ, Ғ or Ҳ)',
      ru: 'сохраните источник заново как «CSV UTF-8» или XLSX либо впишите потерянную букву (Қ, Ғ или Ҳ)',
      uz: 'манбани “CSV UTF-8” ёки XLSX кўринишида қайта сақланг ёки йўқолган ҳарфни (Қ, Ғ ёки Ҳ) ёзинг',
    },
  },
  'text-letter-slip': {
    severity: 'warning',
    text: {
      en: '“{word}” is an unknown word, but “{right}” is known',
      ru: 'слово «{word}» неизвестно, а «{right}» известно',
      uz: '“{word}” сўзи маълум эмас, “{right}” эса маълум',
    },
    hint: {
      en: 'if that is the word you mean, write: {right}',
      ru: 'если имелось в виду это слово, напишите: {right}',
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
      en: '“{word}” has another character in place of ʻ or ʼ',
      ru: 'в слове «{word}» другой символ вместо ʻ или ʼ',
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
      en: '“{word}” is an unknown word; a letter is probably wrong',
      ru: 'слово «{word}» неизвестно; вероятно, ошибка в букве',
      uz: '“{word}” сўзи маълум эмас; ҳарф хато ёзилган бўлиши мумкин',
    },
    hint: {
      en: 'if you mean one of these words, write: {right}',
      ru: 'если имелось в виду одно из этих слов, напишите: {right}',
      uz: 'агар шу сўзлардан бири назарда тутилган бўлса, қуйидагича ёзинг: {right}',
    },
  },
  'text-other-word': {
    severity: 'warning',
    text: {
      en: '“{word}” is a word, but probably another one is meant here',
      ru: 'слово «{word}» существует, но здесь, вероятно, имеется в виду другое',
      uz: '“{word}” сўзи бор, лекин бу ерда, эҳтимол, бошқа сўз назарда тутилган',
    },
    hint: {
      en: 'if so, write: {right}',
      ru: 'если это так, напишите: {right}',
      uz: 'шундай бўлса, қуйидагича ёзинг: {right}',
    },
  },
  'text-split-word': {
    severity: 'warning',
    text: {
      en: '“{word}” is probably one word',
      ru: '«{word}», вероятно, пишется одним словом',
      uz: '“{word}”, эҳтимол, қўшиб ёзилади',
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
      en: 'extra space before the punctuation mark: “{word}”',
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
      en: 'extra space between the words: “{word}”',
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
      ru: 'в «{word}» не сходится сумма: должно быть {sum}',
      uz: '“{word}”: йиғинди тўғри келмайди, {sum} бўлиши керак',
    },
    hint: {
      en: 'check the numbers against the source and correct them',
      ru: 'сверьте числа с источником и исправьте их',
      uz: 'сонларни манба билан солиштириб, тузатинг',
    },
  },
  'text-latin-word': {
    severity: 'warning',
    text: {
      en: 'a Latin word in Cyrillic text: {word}',
      ru: 'слово латиницей в кириллическом тексте: {word}',
      uz: 'кирилл матнида лотинча сўз: {word}',
    },
    hint: {
      en: 'write it in Cyrillic, or, if it is a name, put it in quotation marks (“ ”)',
      ru: 'напишите его кириллицей; если это название, возьмите его в кавычки (“ ”)',
      uz: 'уни кирилл ёзувида ёзинг; агар у ном бўлса, қўштирноққа олинг (“ ”)',
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
      en: '“{word}” is not the official spelling of the month',
      ru: '«{word}» — не официальное написание месяца',
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
      en: 'there is no such day: “{date}”',
      ru: 'такого дня нет в календаре: «{date}»',
      uz: 'бундай сана йўқ: “{date}”',
    },
    hint: {
      en: 'check the date against the source and correct it',
      ru: 'сверьте дату с источником и исправьте её',
      uz: 'санани манба билан солиштириб, тузатинг',
    },
  },
  'text-doubled-word': {
    severity: 'warning',
    text: {
      en: '“{word}” is written twice in a row',
      ru: 'слово «{word}» написано дважды подряд',
      uz: '“{word}” сўзи кетма-кет икки марта ёзилган',
    },
    hint: {
      en: 'delete one of the two',
      ru: 'удалите одно из двух',
      uz: 'икки сўздан бирини ўчиринг',
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
  'text-missing-hyphen': {
    severity: 'error',
    text: {
      en: 'a hyphen is missing in “{word}”',
      ru: 'в «{word}» пропущен дефис',
      uz: '“{word}” ёзувида чизиқча қолиб кетган',
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
      en: '“{word}” has a hyphen left over from a line break',
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
      uz: 'тўғри қўштирноқ: {word}',
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
      en: 'the file {to} already exists',
      ru: 'файл {to} уже есть',
      uz: '{to} файли аллақачон бор',
    },
    hint: {
      en: 'give another folder: --fix DIR',
      ru: 'укажите другую папку: --fix ПАПКА',
      uz: 'бошқа папкани кўрсатинг: --fix ПАПКА',
    },
  },
  'text-not-readable': {
    severity: 'error',
    text: {
      en: 'this file is not text, a table or a Word document',
      ru: 'этот файл — не текст, не таблица и не документ Word',
      uz: 'бу файл матн, жадвал ёки Word ҳужжати эмас',
    },
    hint: {
      en: 'give a file of one of these types: .txt .md .html .csv .tsv .xlsx .json .docx',
      ru: 'укажите файл одного из этих типов: .txt .md .html .csv .tsv .xlsx .json .docx',
      uz: 'қуйидаги турлардан биридаги файлни кўрсатинг: .txt .md .html .csv .tsv .xlsx .json .docx',
    },
  },
  'text-rest-unread': {
    severity: 'error',
    text: {
      en: 'more than {most} findings; what follows was not checked',
      ru: 'замечаний больше {most}; дальше текст не проверялся',
      uz: 'топилган хатолар {most} тадан ортиқ; матннинг қолган қисми текширилмади',
    },
    hint: {
      en: 'check that it is an Uzbek text; if it is, check it in parts',
      ru: 'проверьте, узбекский ли это текст; если да, проверяйте его по частям',
      uz: 'матн ўзбекча эканини текширинг; ўзбекча бўлса, уни қисмларга бўлиб текширинг',
    },
  },
  'text-long-line': {
    severity: 'error',
    text: {
      en: 'the line is longer than {most} characters: this is not a text',
      ru: 'строка длиннее {most} символов: это не текст',
      uz: 'қатор {most} белгидан узун: бу матн эмас',
    },
    hint: {
      en: 'check the file; save the text again with its lines',
      ru: 'проверьте файл; сохраните текст ещё раз, по строкам',
      uz: 'файлни текширинг; матнни қаторларга бўлиб қайта сақланг',
    },
  },
}));
