import { messages } from './message.ts';

/** Letters on the disk, against what the register knows of them. */
export const letterMessages = messages({
  'letter-file-differs': {
    severity: 'error',
    text: {
      en: 'the letter was changed after it was issued: the file no longer matches the register',
      ru: 'письмо изменено после выпуска: файл не совпадает с зарегистрированным',
      uz: 'хат чиқарилганидан кейин ўзгартирилган: файл қайд дафтаридагига мос эмас',
    },
    hint: {
      en: 'move the changed file elsewhere and run the same command again: the issued letter is written again; if it is the correction that goes out: roadmap letter adopt NUMBER FILE.docx',
      ru: 'уберите изменённый файл и повторите ту же команду: выпущенное письмо будет записано снова; если отправляется исправленное: roadmap letter adopt НОМЕР ФАЙЛ.docx',
      uz: 'ўзгартирилган файлни бошқа жойга олинг ва шу буйруқни қайта беринг: чиқарилган хат қайта ёзилади; тузатилган хат юбориладиган бўлса: roadmap letter adopt РАҚАМ ФАЙЛ.docx',
    },
  },
  'letter-unfinished-copy': {
    severity: 'error',
    text: {
      en: 'a file with this name and different contents already exists; it may be this very letter, left by an interrupted run of another version of the program',
      ru: 'файл с таким именем уже есть, но содержимое другое; возможно, это то же письмо, оставшееся после прерванной работы другой версии программы',
      uz: 'шу номли, лекин мазмуни бошқа файл бор; эҳтимол, у дастурнинг бошқа версиясида тўхтаб қолган ишдан қолган шу хатнинг ўзидир',
    },
    hint: {
      en: 'open the file and check it; move it elsewhere and run the same command again: the letter is written with the same number',
      ru: 'посмотрите файл; уберите его и повторите ту же команду: письмо будет записано с тем же номером',
      uz: 'файлни кўринг; уни бошқа жойга олинг ва шу буйруқни қайта беринг: хат ўша рақам билан ёзилади',
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
      en: 'letter {number} was not issued by this program (its state: {status})',
      ru: 'письмо {number} не выпускалось этой программой (состояние: {status})',
      uz: '{number}-сонли хат ушбу дастурда чиқарилмаган (ҳолати: {status})',
    },
    hint: {
      en: 'see its entry: roadmap register show {number}',
      ru: 'посмотрите запись: roadmap register show {number}',
      uz: 'қайдни кўринг: roadmap register show {number}',
    },
  },
  'usage-one-number': {
    severity: 'error',
    text: {
      en: '--number is for one letter, but {count} letters would be written',
      ru: '--number задаёт один номер, а писем будет {count}',
      uz: '--number битта рақам беради, хатлар эса {count} та бўлади',
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
      en: 'the same letter is requested twice: {key}',
      ru: 'одно и то же письмо запрошено дважды: {key}',
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
      en: '{where}: the letter prints “{printed}” for {field}, the figures give “{expected}”',
      ru: '{where}: в письме {field} — «{printed}», по показателям — «{expected}»',
      uz: '{where}: хатда {field} – “{printed}”, кўрсаткичлар бўйича – “{expected}”',
    },
    hint: {
      en: 'a letter whose figures disagree is not written; check the columns and the text of the kind: roadmap template check {kind}',
      ru: 'письмо с расходящимися цифрами не пишется; проверьте столбцы и текст вида: roadmap template check {kind}',
      uz: 'кўрсаткичлари мос келмаган хат ёзилмайди; хат турининг устунлари ва матнини текширинг: roadmap template check {kind}',
    },
  },
  'letter-heading-differs': {
    severity: 'error',
    text: {
      en: 'the column headed “{heading}” prints {field}, but its heading means {meant}',
      ru: 'столбец «{heading}» печатает {field}, а заголовок означает {meant}',
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
      en: 'the text of the kind contains a fixed figure, “{value}”: no export changes it',
      ru: 'в тексте самого вида письма записано число «{value}»: выгрузка его не меняет',
      uz: 'хат турининг ўз матнида “{value}” деган сон бор: уни экспорт ўзгартирмайди',
    },
    hint: {
      en: 'use a field instead; see them with: roadmap template fields {kind}',
      ru: 'замените его полем; список полей: roadmap template fields {kind}',
      uz: 'унинг ўрнига майдон ёзинг; майдонлар рўйхати: roadmap template fields {kind}',
    },
  },
  'letter-number-on-disk': {
    severity: 'error',
    text: {
      en: 'the register would give number {number} of {year}, but a letter with that number is already in this folder',
      ru: 'журнал выдал бы номер {number} за {year} год, но письмо с этим номером уже есть в этой папке',
      uz: 'қайд дафтари {year} йил учун {number} рақамини берган бўларди, лекин бу рақамли хат шу папкада аллақачон бор',
    },
    hint: {
      en: 'the register was probably replaced by an older copy: restore the newest one, then run roadmap register verify --files',
      ru: 'вероятно, журнал заменён более старой копией: верните самую новую и выполните roadmap register verify --files',
      uz: 'эҳтимол, қайд дафтари эскироқ нусха билан алмаштирилган: энг сўнггисини қайтаринг, сўнг: roadmap register verify --files',
    },
  },
});
