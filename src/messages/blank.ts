import { messages } from './message.ts';

/** What may be wrong with the office's own Word file for letters. */
export const blankMessages = messages(() => ({
  'blank-not-docx': {
    severity: 'error',
    text: {
      en: 'the blank is not a Word file that letters can be put into: {reason}',
      ru: 'бланк не является файлом Word, в который можно поместить письмо: {reason}',
      uz: 'бланка хат жойлаштириладиган Word файли эмас: {reason}',
    },
    hint: {
      en: 'open it in Word and save it as “Word Document (*.docx)”, or remove the line `letterhead:` from roadmap.yaml',
      ru: 'откройте его в Word и сохраните как «Документ Word (*.docx)» или удалите строку `letterhead:` из roadmap.yaml',
      uz: 'уни Word дастурида очиб, “Документ Word” (Word Document, .docx) кўринишида сақланг ёки roadmap.yaml файлидан `letterhead:` қаторини олиб ташланг',
    },
  },
  'blank-encrypted': {
    severity: 'error',
    text: {
      en: 'the blank is protected with a password',
      ru: 'бланк защищён паролем',
      uz: 'бланка парол билан ҳимояланган',
    },
    hint: {
      en: 'open it in Word, remove the password (File > Info > Protect Document) and save it',
      ru: 'откройте его в Word, снимите пароль (Файл > Сведения > Защита документа) и сохраните',
      uz: 'уни Word дастурида очиб, паролни олиб ташланг (Файл > “Сведения” (Info) > “Защита документа” (Protect Document)) ва сақланг',
    },
  },
  'blank-macros': {
    severity: 'error',
    text: {
      en: 'the blank has macros: a letter must not contain a program',
      ru: 'в бланке есть макросы: письмо не должно содержать программу',
      uz: 'бланкада макрослар бор: хатда дастур бўлмаслиги керак',
    },
    hint: {
      en: 'open it in Word and save it as “Word Document (*.docx)” without macros',
      ru: 'откройте его в Word и сохраните как «Документ Word (*.docx)» без макросов',
      uz: 'уни Word дастурида очиб, “Документ Word” (Word Document, .docx) кўринишида макроссиз сақланг',
    },
  },
  'blank-external': {
    severity: 'error',
    text: {
      en: 'the blank uses something outside the file: {value}',
      ru: 'бланк использует данные вне файла: {value}',
      uz: 'бланка файлдан ташқаридаги манбага боғланган: {value}',
    },
    hint: {
      en: 'insert the picture itself instead of a link to it; detach the template (Developer > Document Template) and remove links to files',
      ru: 'вставьте сам рисунок вместо ссылки на него; отсоедините шаблон (Разработчик > Шаблон документа) и удалите связи с файлами',
      uz: 'расмга ҳавола ўрнига расмнинг ўзини қўйинг; бириктирилган шаблонни ажратинг ва файлларга боғланишларни олиб ташланг',
    },
  },
  'blank-moving-field': {
    severity: 'error',
    text: {
      en: 'the blank has the Word field {value}, which shows something different each time the file is opened',
      ru: 'в бланке есть поле Word {value}: при каждом открытии оно показывает другое значение',
      uz: 'бланкада {value} Word майдони бор: файл ҳар гал очилганда у бошқа қийматни кўрсатади',
    },
    hint: {
      en: 'replace it with a field of the program, for example {example}',
      ru: 'замените его полем программы, например {example}',
      uz: 'уни дастур майдони билан алмаштиринг, масалан {example}',
    },
  },
  'blank-tracked': {
    severity: 'error',
    text: {
      en: 'the blank has tracked changes',
      ru: 'в бланке есть записанные исправления',
      uz: 'бланкада қайд этилган ўзгаришлар бор',
    },
    hint: {
      en: 'accept or reject them all in Word (Review > Accept > Accept All Changes) and save it',
      ru: 'примите или отклоните их все в Word («Рецензирование» > «Принять» > «Принять все исправления») и сохраните файл',
      uz: 'Word дастурининг “Рецензирование” (Review) бўлимида уларнинг барчасини қабул қилинг ёки рад этинг ва файлни сақланг',
    },
  },
  'blank-comments': {
    severity: 'error',
    text: {
      en: 'the blank has comments, which would go out with every letter',
      ru: 'в бланке есть примечания: они ушли бы с каждым письмом',
      uz: 'бланкада изоҳлар бор: улар ҳар бир хат билан кетарди',
    },
    hint: {
      en: 'delete them all in Word (Review > Delete > Delete All Comments) and save it',
      ru: 'удалите их все в Word («Рецензирование» > «Удалить» > «Удалить все примечания») и сохраните файл',
      uz: 'Word дастурининг “Рецензирование” (Review) бўлимида уларнинг барчасини ўчиринг ва файлни сақланг',
    },
  },
  'blank-no-letter': {
    severity: 'error',
    text: {
      en: 'the blank does not show where the letter goes',
      ru: 'в бланке не указано место для письма',
      uz: 'бланкада хат жойи кўрсатилмаган',
    },
    hint: {
      en: 'write {place} in a paragraph of its own where the letter is to be',
      ru: 'напишите {place} отдельным абзацем на месте письма',
      uz: 'хат жойлашадиган жойга алоҳида хатбоши қилиб {place} деб ёзинг',
    },
  },
  'blank-several-letters': {
    severity: 'error',
    text: {
      en: 'the blank shows {count} places where the letter goes',
      ru: 'место письма указано в бланке несколько раз: {count}',
      uz: 'бланкада хат жойи {count} марта кўрсатилган',
    },
    hint: {
      en: 'keep one {place}',
      ru: 'оставьте одно {place}',
      uz: 'битта {place} қолдиринг',
    },
  },
  'blank-letter-place': {
    severity: 'error',
    text: {
      en: 'the letter cannot go where the blank has {place}',
      ru: 'письмо нельзя поместить туда, где в бланке указано {place}',
      uz: 'бланкада {place} ёзилган жойга хат қўйиб бўлмайди',
    },
    hint: {
      en: 'write it in a paragraph of its own in the text itself: without other words, and not in a table, text box, header or footer',
      ru: 'напишите его отдельным абзацем в самом тексте: без других слов, не в таблице, надписи или колонтитуле',
      uz: 'уни матннинг ўзида алоҳида хатбоши қилиб ёзинг: бошқа сўзларсиз, жадвал, матн рамкаси ва колонтитулдан ташқарида',
    },
  },
  'blank-unknown-field': {
    severity: 'error',
    text: {
      en: 'the blank has “{value}”, which is not a field of letters',
      ru: 'в бланке есть «{value}»: такого поля у писем нет',
      uz: 'бланкада “{value}” бор: хатларда бундай майдон йўқ',
    },
    hint: {
      en: 'fields allowed in a blank: {fields}',
      ru: 'в бланке допускаются поля: {fields}',
      uz: 'бланкада ишлатиш мумкин бўлган майдонлар: {fields}',
    },
  },
  'blank-half-signature': {
    severity: 'error',
    text: {
      en: 'the blank has {field} but not {missing}: a signature needs both',
      ru: 'в бланке есть {field}, но нет {missing}: для подписи нужны оба',
      uz: 'бланкада {field} бор, лекин {missing} йўқ: имзо учун иккаласи керак',
    },
    hint: {
      en: 'add {missing}, or remove {field}: then the letter brings its own signature',
      ru: 'добавьте {missing} или удалите {field}: тогда подпись будет в самом письме',
      uz: '{missing} майдонини қўшинг ёки {field} майдонини олиб ташланг: шунда имзо хатнинг ўзида бўлади',
    },
  },
  'blank-other-office': {
    severity: 'error',
    text: {
      en: 'the blank names “{name}”, but on {day} the office was “{office}”',
      ru: 'в бланке указано «{name}», а {day} учреждение называлось «{office}»',
      uz: 'бланкада “{name}” ёзилган, {day} куни эса идора номи “{office}” бўлган',
    },
    hint: {
      en: 'write {place} in the blank instead of the name; or give the blank of that time, or `letterhead: text`, under `formerly:` in roadmap.yaml',
      ru: 'напишите в бланке вместо названия {place} или укажите бланк того времени либо `letterhead: text` в разделе `formerly:` файла roadmap.yaml',
      uz: 'бланкада ном ўрнига {place} деб ёзинг ёки roadmap.yaml файлининг `formerly:` бўлимида ўша даврдаги бланкани ёки `letterhead: text` қаторини кўрсатинг',
    },
  },
}));
