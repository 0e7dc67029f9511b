import { messages } from './message.ts';

/** Letter kinds: `letter.yaml`, template files, and what is missing when a letter is filled. */
export const templateMessages = messages({
  'template-missing-file': {
    severity: 'error',
    text: {
      en: 'letter kind {kind} has no file {name}',
      ru: 'в виде писем {kind} нет файла {name}',
      uz: '{kind} хат турида {name} файли йўқ',
    },
    hint: {
      en: 'copy a whole kind with: roadmap template new {kind}',
      ru: 'скопируйте вид писем целиком: roadmap template new {kind}',
      uz: 'хат турини тўлиқ нусхаланг: roadmap template new {kind}',
    },
  },
  'template-bad-encoding': {
    severity: 'error',
    text: {
      en: 'the file is not UTF-8 text',
      ru: 'файл записан не в кодировке UTF-8',
      uz: 'файл UTF-8 кодировкасида ёзилмаган',
    },
    hint: {
      en: 'save it in the editor as UTF-8',
      ru: 'сохраните его в редакторе как UTF-8',
      uz: 'уни муҳаррирда UTF-8 кўринишида сақланг',
    },
  },
  'template-wide-table': {
    severity: 'error',
    text: {
      en: 'the columns are {width} mm wide together, the page has {available} mm',
      ru: 'ширина столбцов вместе {width} мм, на странице {available} мм',
      uz: 'устунларнинг умумий кенглиги {width} мм, саҳифада эса {available} мм жой бор',
    },
    hint: {
      en: 'make columns narrower⟦, or write: orientation: {turned}⟧',
      ru: 'сузьте столбцы⟦ или напишите: orientation: {turned}⟧',
      uz: 'устунларни торайтиринг⟦ ёки қуйидагини ёзинг: orientation: {turned}⟧',
    },
  },
  'template-syntax': {
    severity: 'error',
    text: {
      en: '{what} cannot be read',
      ru: '{what} не читается',
      uz: '{what} ўқилмади',
    },
    hint: {
      en: 'write a field as {example}; see the names with: roadmap template fields',
      ru: 'поле пишется так: {example}; имена полей: roadmap template fields',
      uz: 'майдон қуйидагича ёзилади: {example}; майдонлар рўйхати: roadmap template fields',
    },
  },
  'template-unclosed-block': {
    severity: 'error',
    text: {
      en: 'the block {open} is not closed',
      ru: 'блок {open} не закрыт',
      uz: '{open} блоки ёпилмаган',
    },
    hint: {
      en: 'put {close} where it ends',
      ru: 'поставьте {close} там, где он кончается',
      uz: 'блок тугайдиган жойга {close} қўйинг',
    },
  },
  'template-stray-close': {
    severity: 'error',
    text: {
      en: '{close} closes nothing',
      ru: '{close} ничего не закрывает',
      uz: '{close} ҳеч нарсани ёпмаяпти',
    },
    hint: {
      en: 'open it above with {open}, or take {close} away',
      ru: 'откройте блок выше: {open}, или уберите {close}',
      uz: 'юқорида {open} билан очинг ёки {close} ни олиб ташланг',
    },
  },
  'template-unknown-field': {
    severity: 'error',
    text: {
      en: 'there is no field “{name}”',
      ru: 'поля «{name}» нет',
      uz: '“{name}” деган майдон йўқ',
    },
    hint: {
      en: '⟦nearest: {nearest}. ⟧All fields: roadmap template fields {kind}',
      ru: '⟦ближайшее: {nearest}. ⟧Все поля: roadmap template fields {kind}',
      uz: '⟦энг яқини: {nearest}. ⟧Барча майдонлар: roadmap template fields {kind}',
    },
  },
  'template-placeholder': {
    severity: 'error',
    text: {
      en: '{value} is still to be filled in: every letter of the kind would print it',
      ru: '{value} ещё не заполнено: это было бы в каждом письме этого вида',
      uz: '{value} ҳали тўлдирилмаган: шу турдаги ҳар бир хатда шундай чиқарди',
    },
    hint: {
      en: 'write the real text, or a field that is given for each letter (see: roadmap template fields)',
      ru: 'впишите настоящий текст или поле, которое указывают для каждого письма (см. roadmap template fields)',
      uz: 'ҳақиқий матнни ёки ҳар бир хатга бериладиган майдонни ёзинг (roadmap template fields буйруғига қаранг)',
    },
  },
  'template-other-script': {
    severity: 'error',
    text: {
      en: '“{word}” is in Cyrillic letters, and this is the text for letters in Latin script',
      ru: '«{word}» написано кириллицей, а это текст для писем латиницей',
      uz: '“{word}” кирилл ёзувида, бу эса лотин ёзувидаги хатлар матни',
    },
    hint: {
      en: 'write it in Latin script; without the file body.latin.hbs the letter is written by the rules from body.hbs',
      ru: 'напишите латиницей; без файла body.latin.hbs письмо пишется по правилам из body.hbs',
      uz: 'уни лотин ёзувида ёзинг; body.latin.hbs файли бўлмаса, хат body.hbs файлидан қоида бўйича ёзилади',
    },
  },
  'template-folder-name': {
    severity: 'error',
    text: {
      en: 'the folder {folder} is no letter kind: its name is “{kind}”',
      ru: 'папка {folder} — не вид письма: она называется «{kind}»',
      uz: '{folder} папкаси хат тури эмас: унинг номи – “{kind}”',
    },
    hint: {
      en: 'rename it to small Latin letters, digits and hyphens: {right}',
      ru: 'переименуйте её: строчные латинские буквы, цифры и дефисы: {right}',
      uz: 'кичик лотин ҳарфлари, рақам ва дефис билан номланг: {right}',
    },
  },
  'template-single-brace': {
    severity: 'error',
    text: {
      en: '{mark} in single braces would be printed as it is written',
      ru: '{mark} в одинарных скобках напечатается как есть',
      uz: 'якка қавсдаги {mark} ёзилганича босилади',
    },
    hint: {
      en: 'write: {right}',
      ru: 'напишите: {right}',
      uz: 'қуйидагича ёзинг: {right}',
    },
  },
  'template-curly-quotes': {
    severity: 'error',
    text: {
      en: "in “{name}” the quotation marks are a word processor's, not straight ones",
      ru: 'в «{name}» кавычки текстового редактора, а не прямые',
      uz: '“{name}” ёзувида тўғри қўштирноқ ўрнида матн муҳаррири қўштирноғи турибди',
    },
    hint: {
      en: 'write straight quotation marks: {right}',
      ru: 'напишите прямые кавычки: {right}',
      uz: 'тўғри қўштирноқ ёзинг: {right}',
    },
  },
  'template-foreign-letter': {
    severity: 'error',
    text: {
      en: 'in the name “{name}” these letters are Cyrillic: {letters}',
      ru: 'в имени «{name}» эти буквы кириллические: {letters}',
      uz: '“{name}” номидаги бу ҳарфлар кириллча: {letters}',
    },
    hint: {
      en: 'type the name again in Latin letters: {right}',
      ru: 'наберите имя заново латинскими буквами: {right}',
      uz: 'номни лотин ҳарфларида қайта ёзинг: {right}',
    },
  },
  'template-unknown-helper': {
    severity: 'error',
    text: {
      en: 'there is no word “{name}” that can be used like this',
      ru: 'слова «{name}» для такой записи нет',
      uz: 'бундай ёзувда ишлатиладиган “{name}” сўзи йўқ',
    },
    hint: {
      en: '⟦nearest: {nearest}. ⟧There are: {allowed}',
      ru: '⟦ближайшее: {nearest}. ⟧Есть: {allowed}',
      uz: '⟦энг яқини: {nearest}. ⟧Борлари: {allowed}',
    },
  },
  'template-unknown-partial': {
    severity: 'error',
    text: {
      en: 'there is no shared piece of text “{name}”',
      ru: 'общей части текста «{name}» нет',
      uz: '“{name}” деган умумий матн бўлаги йўқ',
    },
    hint: {
      en: '⟦nearest: {nearest}. ⟧There are: {allowed}',
      ru: '⟦ближайшая: {nearest}. ⟧Есть: {allowed}',
      uz: '⟦энг яқини: {nearest}. ⟧Борлари: {allowed}',
    },
  },
  'template-looping-partial': {
    severity: 'error',
    text: {
      en: 'the shared piece of text “{name}” contains itself',
      ru: 'общая часть текста «{name}» содержит саму себя',
      uz: '“{name}” умумий матн бўлаги ўзини ўзи чақирмоқда',
    },
    hint: {
      en: 'take {what} out of templates/partials/{name}.hbs or out of a piece that it uses',
      ru: 'уберите {what} из templates/partials/{name}.hbs или из части, которую она использует',
      uz: '{what} ёзувини templates/partials/{name}.hbs файлидан ёки у ишлатадиган бўлакдан олиб ташланг',
    },
  },
  'template-forbidden': {
    severity: 'error',
    text: {
      en: '{what} is not allowed in a letter kind',
      ru: '{what} в виде писем не допускается',
      uz: '{what} хат турида ишлатилмайди',
    },
    hint: {
      en: 'write {instead}',
      ru: 'пишите {instead}',
      uz: 'қуйидагича ёзинг: {instead}',
    },
  },
  'template-wrong-argument': {
    severity: 'error',
    text: {
      en: '“{name}” cannot take {value}',
      ru: '«{name}» не принимает {value}',
      uz: '“{name}” учун {value} тўғри келмайди',
    },
    hint: {
      en: 'write: {example}',
      ru: 'пишите: {example}',
      uz: 'қуйидагича ёзинг: {example}',
    },
  },
  'template-not-printable': {
    severity: 'error',
    text: {
      en: '“{name}” is not a single value and cannot be printed',
      ru: '«{name}» — не одно значение, напечатать его нельзя',
      uz: '“{name}” ягона қиймат эмас, уни чоп этиб бўлмайди',
    },
    hint: {
      en: 'write {instead}',
      ru: 'пишите {instead}',
      uz: 'қуйидагича ёзинг: {instead}',
    },
  },
  'template-not-a-list': {
    severity: 'error',
    text: {
      en: '“{name}” is not a list',
      ru: '«{name}» — не список',
      uz: '“{name}” рўйхат эмас',
    },
    hint: {
      en: 'lists here: {allowed}',
      ru: 'списки здесь: {allowed}',
      uz: 'бу ердаги рўйхатлар: {allowed}',
    },
  },
  'template-markup': {
    severity: 'error',
    text: {
      en: '“{mark}” means nothing in a letter and would be printed',
      ru: '«{mark}» в письме ничего не значит и было бы напечатано',
      uz: 'хатда “{mark}” белгисининг маъноси йўқ ва у чоп этилиб қолади',
    },
    hint: {
      en: 'a letter has paragraphs, lists ("- " or "1. "), **bold**, *italic* and [text](https://address) only',
      ru: 'в письме бывают только абзацы, списки ("- " или "1. "), **жирный**, *курсив* и [текст](https://адрес)',
      uz: 'хатда фақат хатбошилар, рўйхатлар ("- " ёки "1. "), **қалин**, *қия* ва [матн](https://манзил) бўлади',
    },
  },
  'template-empty-value': {
    severity: 'error',
    text: {
      en: 'the field “{name}” is empty for this letter',
      ru: 'поле «{name}» для этого письма пустое',
      uz: 'ушбу хат учун “{name}” майдони бўш',
    },
    hint: {
      en: 'fill it in where it comes from, or put it between {open} and {close}',
      ru: 'заполните его в источнике или поставьте между {open} и {close}',
      uz: 'уни манбасида тўлдиринг ёки {open} ва {close} орасига олинг',
    },
  },
  'template-kind-taken': {
    severity: 'error',
    text: {
      en: 'letter kind {kind} is there already: {folder}',
      ru: 'вид писем {kind} уже есть: {folder}',
      uz: '{kind} хат тури аллақачон бор: {folder}',
    },
    hint: {
      en: 'change it there, or take another name: roadmap template new {kind}-2',
      ru: 'измените его там или возьмите другое имя: roadmap template new {kind}-2',
      uz: 'уни ўша ерда ўзгартиринг ёки бошқа ном беринг: roadmap template new {kind}-2',
    },
  },
});
