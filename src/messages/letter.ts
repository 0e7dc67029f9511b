import { messages } from './message.ts';

/** Letters on the disk, against what the register knows of them. */
export const letterMessages = messages({
  'letter-file-differs': {
    severity: 'error',
    text: {
      en: 'the letter was changed after it was issued: its bytes are not the registered ones',
      ru: 'письмо изменено после выпуска: его байты не совпадают с зарегистрированными',
      uz: 'хат чиқарилгандан кейин ўзгартирилган: унинг байтлари рўйхатга олинганига мос эмас',
    },
    hint: {
      en: 'move the changed file away and run the same command again: the issued letter is written once more',
      ru: 'уберите изменённый файл и повторите ту же команду: выпущенное письмо будет записано снова',
      uz: 'ўзгартирилган файлни бошқа жойга олинг ва шу буйруқни қайта беринг: чиқарилган хат қайта ёзилади',
    },
  },
  'letter-unfinished-copy': {
    severity: 'error',
    text: {
      en: 'a file of this name with other bytes is there; it may be this letter itself, left by a run that was stopped under another version of the program',
      ru: 'файл с таким именем уже есть, но байты другие; возможно, это само письмо, оставшееся от прерванного запуска другой версии программы',
      uz: 'шу номли, лекин байтлари бошқа файл бор; у дастурнинг бошқа талқинида тўхтатилган ишдан қолган шу хатнинг ўзи бўлиши мумкин',
    },
    hint: {
      en: 'look into the file; move it away and run the same command again: the letter is written with the same number',
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
      en: 'look whether the register is whole: roadmap register verify',
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
      en: 'look at it: roadmap register show {number}',
      ru: 'посмотрите запись: roadmap register show {number}',
      uz: 'қайдни кўринг: roadmap register show {number}',
    },
  },
  'usage-one-number': {
    severity: 'error',
    text: {
      en: '--number gives one number, and {count} letters would be written',
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
      en: 'the same letter is asked for twice: {key}',
      ru: 'одно и то же письмо запрошено дважды: {key}',
      uz: 'битта хат икки марта сўралган: {key}',
    },
    hint: {
      en: 'leave one of the two out',
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
      en: 'no letter is written with figures that disagree; look at the kind’s columns and text: roadmap template check {kind}',
      ru: 'письмо с расходящимися цифрами не пишется; проверьте столбцы и текст вида: roadmap template check {kind}',
      uz: 'кўрсаткичлари мос келмаган хат ёзилмайди; хат турининг устунлари ва матнини текширинг: roadmap template check {kind}',
    },
  },
  'letter-heading-differs': {
    severity: 'error',
    text: {
      en: 'the column headed “{heading}” prints {field}, and its heading means {meant}',
      ru: 'столбец «{heading}» печатает {field}, а заголовок означает {meant}',
      uz: '“{heading}” устунида {field} босилади, сарлавҳаси эса {meant} деганидир',
    },
    hint: {
      en: 'in letter.yaml write field: {meant} for this column, or another heading',
      ru: 'в letter.yaml напишите для этого столбца field: {meant} или другой заголовок',
      uz: 'letter.yaml файлида бу устунга field: {meant} деб ёзинг ёки сарлавҳасини ўзгартиринг',
    },
  },
  'letter-fixed-figure': {
    severity: 'warning',
    text: {
      en: 'the kind’s own words hold the figure “{value}”: no export changes it',
      ru: 'в словах самого вида письма стоит цифра «{value}»: выгрузка её не меняет',
      uz: 'хат турининг ўз матнида “{value}” деган сон бор: уни экспорт ўзгартирмайди',
    },
    hint: {
      en: 'write a field instead: roadmap template fields {kind}',
      ru: 'напишите вместо неё поле: roadmap template fields {kind}',
      uz: 'унинг ўрнига майдон ёзинг: roadmap template fields {kind}',
    },
  },
  'letter-number-on-disk': {
    severity: 'error',
    text: {
      en: 'the register would give number {number} of {year}, but a letter of that number lies here already',
      ru: 'журнал дал бы номер {number} за {year} год, но письмо с этим номером здесь уже лежит',
      uz: 'қайд дафтари {year} йил учун {number} рақамини берган бўларди, лекин бу рақамли хат шу ерда ётибди',
    },
    hint: {
      en: 'the register has most likely been replaced by an older copy: put the newest one back, then: roadmap register verify --files',
      ru: 'скорее всего, журнал заменён более старой копией: верните самую новую, затем: roadmap register verify --files',
      uz: 'эҳтимол, қайд дафтари эскироқ нусха билан алмаштирилган: энг сўнггисини қайтаринг, сўнг: roadmap register verify --files',
    },
  },
});
