import { messages } from './message.ts';

/** Letters on the disk, against what the register knows of them. */
export const letterMessages = messages(() => ({
  'letter-file-differs': {
    severity: 'error',
    text: {
      en: 'the letter was changed after it was issued: the file no longer matches the register',
      ru: 'письмо изменено после выпуска: файл не совпадает с зарегистрированным',
      uz: 'хат чиқарилганидан кейин ўзгартирилган: файл қайд дафтаридагига мос эмас',
    },
    hint: {
      en: 'move the changed file elsewhere and run the same command again to get the issued letter back; to send the corrected file instead: roadmap letter adopt NUMBER FILE.docx',
      ru: 'перенесите изменённый файл в другое место и повторите команду: выпущенное письмо будет восстановлено; чтобы отправить исправленный файл: roadmap letter adopt НОМЕР ФАЙЛ.docx',
      uz: 'ўзгартирилган файлни бошқа жойга кўчириб, шу буйруқни қайта беринг: чиқарилган хат тикланади; тузатилган файлни юбориш учун: roadmap letter adopt РАҚАМ ФАЙЛ.docx',
    },
  },
  'letter-unfinished-copy': {
    severity: 'error',
    text: {
      en: 'a file with this name and other contents already exists; it may be this same letter, left by an interrupted run of another version of the program',
      ru: 'файл с таким именем уже есть, но его содержимое другое; возможно, это то же письмо, оставшееся после прерванной работы другой версии программы',
      uz: 'шу номли, лекин мазмуни бошқа файл бор; эҳтимол, бу дастурнинг бошқа версияси тўхтаб қолганда қолган шу хатнинг ўзи',
    },
    hint: {
      en: 'open the file and check it; then move it elsewhere and run the same command again: the letter is written with the same number',
      ru: 'откройте и проверьте файл; затем перенесите его в другое место и повторите команду: письмо будет записано с тем же номером',
      uz: 'файлни очиб текширинг; сўнг уни бошқа жойга кўчириб, шу буйруқни қайта беринг: хат ўша рақам билан ёзилади',
    },
  },
  'letter-not-kept': {
    severity: 'error',
    text: {
      en: 'the register keeps no copy of this letter',
      ru: 'в журнале нет копии этого письма',
      uz: 'қайд дафтарида бу хатнинг нусхаси сақланмаган',
    },
    hint: {
      en: 'check the register: roadmap register verify',
      ru: 'проверьте журнал: roadmap register verify',
      uz: 'қайд дафтарини текширинг: roadmap register verify',
    },
  },
  'letter-not-issued': {
    severity: 'error',
    text: {
      en: 'letter {number} was not issued by this program (state: {status})',
      ru: 'письмо {number} не выпускалось этой программой (состояние: {status})',
      uz: '{number}-сонли хат ушбу дастурда чиқарилмаган (ҳолати: {status})',
    },
    hint: {
      en: 'to see its entry: roadmap register show {number}',
      ru: 'посмотреть запись: roadmap register show {number}',
      uz: 'қайдни кўриш: roadmap register show {number}',
    },
  },
  'usage-one-number': {
    severity: 'error',
    text: {
      en: '--number is for one letter, but {count} letters would be written',
      ru: '--number задаёт номер одного письма, а писем будет {count}',
      uz: '--number битта хат учун, хатлар эса {count} та бўлади',
    },
    hint: {
      en: 'name one recipient with --to: {recipients}',
      ru: 'укажите одного адресата (--to): {recipients}',
      uz: '--to билан битта қабул қилувчини кўрсатинг: {recipients}',
    },
  },
  'plan-key-twice': {
    severity: 'error',
    text: {
      en: 'the same letter is asked for twice: {key}',
      ru: 'одно и то же письмо указано дважды: {key}',
      uz: 'битта хат икки марта сўралган: {key}',
    },
    hint: {
      en: 'remove one of the two',
      ru: 'уберите одно из двух',
      uz: 'иккисидан бирини олиб ташланг',
    },
  },
  'letter-figures-differ': {
    severity: 'error',
    text: {
      en: '{where}: the letter prints “{printed}” for {field}, but by the figures it is “{expected}”',
      ru: '{where}: в письме {field} — «{printed}», а по показателям — «{expected}»',
      uz: '{where}: хатда {field} – “{printed}”, кўрсаткичлар бўйича – “{expected}”',
    },
    hint: {
      en: 'a letter that contradicts its figures is not written; check the columns and the text of the kind: roadmap template check {kind}',
      ru: 'письмо, которое расходится с показателями, не записывается; проверьте столбцы и текст вида письма: roadmap template check {kind}',
      uz: 'кўрсаткичларга мос келмаган хат ёзилмайди; хат турининг устунлари ва матнини текширинг: roadmap template check {kind}',
    },
  },
  'letter-heading-differs': {
    severity: 'error',
    text: {
      en: 'the column headed “{heading}” prints {field}, but its heading means {meant}',
      ru: 'в столбце «{heading}» печатается {field}, а заголовок означает {meant}',
      uz: '“{heading}” устунида {field} босилади, сарлавҳаси эса {meant} маъносини билдиради',
    },
    hint: {
      en: 'in letter.yaml write field: {meant} for this column, or change its heading',
      ru: 'в letter.yaml укажите для этого столбца field: {meant} или измените заголовок',
      uz: 'letter.yaml файлида бу устунга field: {meant} деб ёзинг ёки сарлавҳасини ўзгартиринг',
    },
  },
  'letter-fixed-figure': {
    severity: 'warning',
    text: {
      en: 'the text of the kind has a fixed figure, “{value}”, that no export changes',
      ru: 'в тексте вида письма есть постоянное число «{value}»: выгрузка его не меняет',
      uz: 'хат тури матнида ўзгармас “{value}” сони бор: экспорт уни ўзгартирмайди',
    },
    hint: {
      en: 'use a field instead; to see the fields: roadmap template fields {kind}',
      ru: 'замените его полем; список полей: roadmap template fields {kind}',
      uz: 'унинг ўрнига майдон ёзинг; майдонлар рўйхати: roadmap template fields {kind}',
    },
  },
  'letter-number-on-disk': {
    severity: 'error',
    text: {
      en: 'the register would give number {number} of {year}, but a letter with that number is already in this folder',
      ru: 'журнал выдал бы номер {number} за {year} год, но в этой папке уже есть письмо с таким номером',
      uz: 'қайд дафтари {year} йил учун {number} рақамини берарди, лекин бу папкада шу рақамли хат аллақачон бор',
    },
    hint: {
      en: 'the register was probably replaced by an older copy: put the newest copy back, then run roadmap register verify --files',
      ru: 'вероятно, журнал заменён более старой копией: верните самую новую и выполните roadmap register verify --files',
      uz: 'эҳтимол, қайд дафтари эскироқ нусха билан алмаштирилган: энг янги нусхани қайтаринг, сўнг: roadmap register verify --files',
    },
  },
}));
