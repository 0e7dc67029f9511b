import { messages } from './message.ts';

/** Letter kinds: `letter.yaml`, template files, and what is missing when a letter is filled. */
export const templateMessages = messages(() => ({
  'template-missing-file': {
    severity: 'error',
    text: {
      en: 'letter kind {kind} has no file {name}',
      ru: 'в виде письма {kind} нет файла {name}',
      uz: '{kind} хат турида {name} файли йўқ',
    },
    hint: {
      en: 'copy a complete kind: roadmap template new {kind}',
      ru: 'скопируйте вид письма целиком: roadmap template new {kind}',
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
      en: 'save it as UTF-8 in a text editor',
      ru: 'сохраните его в текстовом редакторе в кодировке UTF-8',
      uz: 'уни матн муҳарририда UTF-8 кодировкасида сақланг',
    },
  },
  'template-wide-table': {
    severity: 'error',
    text: {
      en: 'the columns are {width} mm wide in total, but the page has {available} mm',
      ru: 'общая ширина столбцов {width} мм, а на странице {available} мм',
      uz: 'устунларнинг умумий кенглиги {width} мм, саҳифада эса {available} мм жой бор',
    },
    hint: {
      en: 'make the columns narrower⟦, or write: orientation: {turned}⟧',
      ru: 'сузьте столбцы⟦ или укажите: orientation: {turned}⟧',
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
      en: 'write a field as {example}; to see the names: roadmap template fields',
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
      ru: 'поставьте {close} там, где блок заканчивается',
      uz: 'блок тугайдиган жойга {close} қўйинг',
    },
  },
  'template-stray-close': {
    severity: 'error',
    text: {
      en: '{close} does not close any block',
      ru: '{close} не закрывает никакого блока',
      uz: '{close} ҳеч қайси блокни ёпмайди',
    },
    hint: {
      en: 'open the block above with {open}, or delete {close}',
      ru: 'откройте блок выше: {open}, или удалите {close}',
      uz: 'юқорида блокни {open} билан очинг ёки {close} ёзувини ўчиринг',
    },
  },
  'template-unknown-field': {
    severity: 'error',
    text: {
      en: 'there is no field “{name}”',
      ru: 'поля «{name}» нет',
      uz: '“{name}” майдони йўқ',
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
      en: '{value} is not filled in yet: every letter of this kind would print it',
      ru: '{value} ещё не заполнено: так было бы напечатано в каждом письме этого вида',
      uz: '{value} ҳали тўлдирилмаган: шу турдаги ҳар бир хатда шундай чиқарди',
    },
    hint: {
      en: 'write the real text, or a field that is given for each letter (see: roadmap template fields)',
      ru: 'укажите настоящий текст или поле, которое задают для каждого письма (поля: roadmap template fields)',
      uz: 'ҳақиқий матнни ёки ҳар бир хат учун бериладиган майдонни ёзинг (майдонлар: roadmap template fields)',
    },
  },
  'template-other-script': {
    severity: 'error',
    text: {
      en: '“{word}” is in Cyrillic, but this is the text for letters in Latin script',
      ru: '«{word}» написано кириллицей, а это текст для писем латиницей',
      uz: '“{word}” кирилл ёзувида, бу эса лотин ёзувидаги хатлар матни',
    },
    hint: {
      en: 'write it in Latin script; without the file body.latin.hbs the Latin letter is made from body.hbs by rule',
      ru: 'напишите латиницей; без файла body.latin.hbs письмо составляется из body.hbs по правилам',
      uz: 'уни лотин ёзувида ёзинг; body.latin.hbs файли бўлмаса, хат body.hbs файлидан қоида бўйича тузилади',
    },
  },
  'template-folder-name': {
    severity: 'error',
    text: {
      en: 'the folder {folder} cannot be a letter kind: its name is “{kind}”',
      ru: 'папка {folder} не может быть видом письма: её имя «{kind}»',
      uz: '{folder} папкаси хат тури бўла олмайди: унинг номи “{kind}”',
    },
    hint: {
      en: 'rename it with small Latin letters, digits and hyphens: {right}',
      ru: 'переименуйте её строчными латинскими буквами, цифрами и дефисами: {right}',
      uz: 'кичик лотин ҳарфлари, рақам ва дефис билан номланг: {right}',
    },
  },
  'template-single-brace': {
    severity: 'error',
    text: {
      en: '{mark} in single braces would be printed as it is',
      ru: '{mark} в одинарных фигурных скобках напечатается как есть',
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
      en: 'the quotation marks in “{name}” are curly, not straight',
      ru: 'в «{name}» типографские кавычки вместо прямых',
      uz: '“{name}” ёзувида тўғри қўштирноқ ўрнида қия қўштирноқ қўйилган',
    },
    hint: {
      en: 'use straight quotation marks: {right}',
      ru: 'используйте прямые кавычки: {right}',
      uz: 'тўғри қўштирноқ қўйинг: {right}',
    },
  },
  'template-foreign-letter': {
    severity: 'error',
    text: {
      en: 'the name “{name}” has Cyrillic letters: {letters}',
      ru: 'в имени «{name}» есть кириллические буквы: {letters}',
      uz: '“{name}” номида кирилл ҳарфлари бор: {letters}',
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
      en: 'there is no template word “{name}” for this place',
      ru: 'слова шаблона «{name}» для этого места нет',
      uz: 'бу ерда ишлатиладиган “{name}” шаблон сўзи йўқ',
    },
    hint: {
      en: '⟦nearest: {nearest}. ⟧Available: {allowed}',
      ru: '⟦ближайшее: {nearest}. ⟧Доступны: {allowed}',
      uz: '⟦энг яқини: {nearest}. ⟧Мавжудлари: {allowed}',
    },
  },
  'template-unknown-partial': {
    severity: 'error',
    text: {
      en: 'there is no shared text “{name}”',
      ru: 'общего фрагмента текста «{name}» нет',
      uz: '“{name}” умумий матн бўлаги йўқ',
    },
    hint: {
      en: '⟦nearest: {nearest}. ⟧Available: {allowed}',
      ru: '⟦ближайший: {nearest}. ⟧Доступны: {allowed}',
      uz: '⟦энг яқини: {nearest}. ⟧Мавжудлари: {allowed}',
    },
  },
  'template-looping-partial': {
    severity: 'error',
    text: {
      en: 'the shared text “{name}” includes itself',
      ru: 'общий фрагмент текста «{name}» включает сам себя',
      uz: '“{name}” умумий матн бўлаги ўзини ўзи чақиради',
    },
    hint: {
      en: 'remove {what} from templates/partials/{name}.hbs or from a shared text that it uses',
      ru: 'удалите {what} из templates/partials/{name}.hbs или из фрагмента, который он использует',
      uz: '{what} ёзувини templates/partials/{name}.hbs файлидан ёки у ишлатадиган бўлакдан олиб ташланг',
    },
  },
  'template-forbidden': {
    severity: 'error',
    text: {
      en: '{what} is not allowed in a letter kind',
      ru: '{what} в виде письма не допускается',
      uz: 'хат турида {what} ишлатилмайди',
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
      en: '“{name}” does not accept {value}',
      ru: '«{name}» не принимает {value}',
      uz: '“{name}” {value} қийматини қабул қилмайди',
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
      en: 'lists available here: {allowed}',
      ru: 'доступные здесь списки: {allowed}',
      uz: 'бу ердаги рўйхатлар: {allowed}',
    },
  },
  'template-markup': {
    severity: 'error',
    text: {
      en: '“{mark}” has no meaning in a letter and would be printed as it is',
      ru: '«{mark}» в письме ничего не значит и напечатается как есть',
      uz: 'хатда “{mark}” белгисининг маъноси йўқ, у ёзилганича босилади',
    },
    hint: {
      en: 'letters have only paragraphs, lists ("- " or "1. "), **bold**, *italic* and [text](https://address)',
      ru: 'в письме допускаются только абзацы, списки ("- " или "1. "), **жирный**, *курсив* и [текст](https://адрес)',
      uz: 'хатда фақат хатбошилар, рўйхатлар ("- " ёки "1. "), **қалин**, *қия* ва [матн](https://манзил) ишлатилади',
    },
  },
  'template-empty-value': {
    severity: 'error',
    text: {
      en: 'the field “{name}” is empty for this letter',
      ru: 'поле «{name}» для этого письма пусто',
      uz: 'ушбу хат учун “{name}” майдони бўш',
    },
    hint: {
      en: 'fill it in at its source, or put it between {open} and {close}',
      ru: 'заполните его в источнике или поместите между {open} и {close}',
      uz: 'уни манбасида тўлдиринг ёки {open} ва {close} орасига олинг',
    },
  },
  'template-kind-taken': {
    severity: 'error',
    text: {
      en: 'letter kind {kind} already exists: {folder}',
      ru: 'вид письма {kind} уже есть: {folder}',
      uz: '{kind} хат тури аллақачон бор: {folder}',
    },
    hint: {
      en: 'change it there, or choose another name: roadmap template new {kind}-2',
      ru: 'измените его там или выберите другое имя: roadmap template new {kind}-2',
      uz: 'уни ўша ерда ўзгартиринг ёки бошқа ном танланг: roadmap template new {kind}-2',
    },
  },
}));
