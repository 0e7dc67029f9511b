import { messages } from './message.ts';

/** Problems of `letter adopt`: a corrected file that is not the issued letter any more. */
export const adoptMessages = messages({
  'adopt-other-number': {
    severity: 'error',
    text: {
      en: 'the corrected file does not have the number {number} as the issued letter has it; found: {found}',
      ru: 'в исправленном файле нет номера {number} в том виде, как в выпущенном письме; найдено: {found}',
      uz: 'тузатилган файлда {number} рақами чиқарилган хатдагидек эмас; топилгани: {found}',
    },
    hint: {
      en: 'put the number back, or name the letter that this file corrects; a letter with another number is a new letter',
      ru: 'верните номер или укажите письмо, которое исправляет этот файл; письмо с другим номером — новое письмо',
      uz: 'рақамни жойига қайтаринг ёки бу файл қайси хатни тузатишини кўрсатинг; бошқа рақамли хат – янги хат',
    },
  },
  'adopt-other-addressee': {
    severity: 'error',
    text: {
      en: 'the letter was issued to “{addressee}”; the corrected file has: {found}',
      ru: 'письмо выпущено адресату «{addressee}», а в исправленном файле: {found}',
      uz: 'хат “{addressee}” номига чиқарилган, тузатилган файлда эса: {found}',
    },
    hint: {
      en: 'put the addressee back; if the letter was sent to the wrong one, make its number void and issue another letter',
      ru: 'верните адресата; если он был выбран неверно, аннулируйте номер и выпустите другое письмо',
      uz: 'қабул қилувчини аввалги ҳолига қайтаринг; у нотўғри танланган бўлса, рақамни бекор қилиб, бошқа хат чиқаринг',
    },
  },
  'adopt-figure-differs': {
    severity: 'error',
    text: {
      en: 'a figure differs from the issued letter: {was} → {now} (“{words}”)',
      ru: 'показатель отличается от выпущенного письма: {was} → {now} («{words}»)',
      uz: 'кўрсаткич чиқарилган хатдагидан фарқ қилади: {was} → {now} (“{words}”)',
    },
    hint: {
      en: 'put the figures back, in their order; if the figures themselves are wrong, correct the export, make the number void and issue another letter',
      ru: 'верните числа в прежнем порядке; если неверны сами показатели, исправьте выгрузку, аннулируйте номер и выпустите другое письмо',
      uz: 'рақамларни аввалги тартибида қайтаринг; кўрсаткичнинг ўзи нотўғри бўлса, экспортни тузатинг, хат рақамини бекор қилиб, бошқа хат чиқаринг',
    },
  },
  'adopt-unsettled': {
    severity: 'error',
    text: {
      en: 'the file still has tracked changes or comments: whoever gets the letter would see them',
      ru: 'в файле остались отслеживаемые исправления или примечания: их увидит получатель письма',
      uz: 'файлда қайд этилган ўзгаришлар ёки изоҳлар қолган: хатни олган киши уларни кўради',
    },
    hint: {
      en: 'in Word: Review, accept or reject all changes, delete all comments, save, and run the command again',
      ru: 'в Word: «Рецензирование», примите или отклоните все исправления, удалите примечания, сохраните и повторите команду',
      uz: 'Word дастурида барча ўзгаришларни қабул қилинг ёки рад этинг, изоҳларни ўчиринг, сақланг ва буйруқни қайта беринг',
    },
  },
  'adopt-file-left': {
    severity: 'warning',
    text: {
      en: 'this file of letter {number} has the words from before the correction',
      ru: 'в этом файле письма {number} слова, бывшие до исправления',
      uz: '{number}-сонли хатнинг бу файлида тузатишдан олдинги сўзлар қолган',
    },
    hint: {
      en: 'do not send it: move it away, and make the PDF or the copy anew from the corrected file',
      ru: 'не отправляйте его: уберите и сделайте PDF или экземпляр заново из исправленного файла',
      uz: 'уни юборманг: бошқа жойга олинг ва PDF ёки нусхани тузатилган файлдан қайта тайёрланг',
    },
  },
  'adopt-not-confirmed': {
    severity: 'error',
    text: {
      en: 'nobody can be asked here whether the file is to be taken',
      ru: 'здесь некого спросить, принимать ли файл',
      uz: 'файлни қабул қилиш ёки қилмасликни бу ерда ҳеч кимдан сўраб бўлмайди',
    },
    hint: {
      en: 'read the changes, then run the same command with -y',
      ru: 'прочитайте изменения и повторите команду с -y',
      uz: 'ўзгаришларни ўқиб чиқинг, сўнг ўша буйруқни -y билан қайта беринг',
    },
  },
});
