import { messages } from './message.ts';

/** Problems of `letter adopt`: a corrected file that is not the issued letter any more. */
export const adoptMessages = messages(() => ({
  'adopt-other-number': {
    severity: 'error',
    text: {
      en: 'the corrected file must have number {number} exactly as the issued letter has it; found: {found}',
      ru: 'номер {number} в исправленном файле указан не так, как в выпущенном письме; найдено: {found}',
      uz: '{number} рақами тузатилган файлда чиқарилган хатдагидек кўрсатилмаган; топилгани: {found}',
    },
    hint: {
      en: 'restore the number, or name the letter that this file corrects; a letter with another number is a new letter',
      ru: 'верните номер или укажите письмо, которое исправлено в этом файле; письмо с другим номером — новое письмо',
      uz: 'рақамни аввалги ҳолига қайтаринг ёки бу файлда қайси хат тузатилганини кўрсатинг; бошқа рақамли хат – янги хат',
    },
  },
  'adopt-other-addressee': {
    severity: 'error',
    text: {
      en: 'the letter was issued to “{addressee}”, but the corrected file has: {found}',
      ru: 'письмо выпущено адресату «{addressee}», а в исправленном файле: {found}',
      uz: 'хат “{addressee}” номига чиқарилган, тузатилган файлда эса: {found}',
    },
    hint: {
      en: 'restore the addressee; if the letter was issued to the wrong one, void its number and issue another letter',
      ru: 'верните прежнего адресата; если он был указан неверно, аннулируйте номер и выпустите другое письмо',
      uz: 'қабул қилувчини аввалги ҳолига қайтаринг; у нотўғри кўрсатилган бўлса, рақамни бекор қилиб, бошқа хат чиқаринг',
    },
  },
  'adopt-figure-differs': {
    severity: 'error',
    text: {
      en: 'a figure differs from the issued letter: {was} → {now} (“{words}”)',
      ru: 'показатель не совпадает с выпущенным письмом: {was} → {now} («{words}»)',
      uz: 'кўрсаткич чиқарилган хатдагидан фарқ қилади: {was} → {now} (“{words}”)',
    },
    hint: {
      en: 'restore the figures and their order; if the figures themselves are wrong, correct the export, void the number and issue another letter',
      ru: 'верните показатели и их порядок; если неверны сами показатели, исправьте выгрузку, аннулируйте номер и выпустите другое письмо',
      uz: 'кўрсаткичлар ва уларнинг тартибини аввалги ҳолига қайтаринг; кўрсаткичларнинг ўзи нотўғри бўлса, экспортни тузатинг, хат рақамини бекор қилиб, бошқа хат чиқаринг',
    },
  },
  'adopt-other-script': {
    severity: 'error',
    text: {
      en: 'these words are not in the script of the letter: “{words}”',
      ru: 'эти слова написаны не тем алфавитом, что само письмо: «{words}»',
      uz: 'бу сўзлар хатнинг ёзувида эмас: “{words}”',
    },
    hint: {
      en: 'write them in the script of the letter; a name that must stay as it is goes in quotation marks (“ ”)',
      ru: 'напишите их алфавитом письма; название, которое нельзя менять, возьмите в кавычки («»)',
      uz: 'уларни хатнинг ёзувида ёзинг; ўзгартирилмайдиган номни қўштирноққа олинг (“ ”)',
    },
  },
  'adopt-unsettled': {
    severity: 'error',
    text: {
      en: 'the file still contains tracked changes or comments, and the recipient would see them',
      ru: 'в файле остались записанные исправления или примечания: их увидит адресат',
      uz: 'файлда қайд этилган ўзгаришлар ёки изоҳлар қолган: қабул қилувчи уларни кўради',
    },
    hint: {
      en: 'in Word, on the Review tab, accept or reject all changes and delete all comments; save the file and run the same command again',
      ru: 'в Word на вкладке «Рецензирование» примите или отклоните все исправления и удалите все примечания; сохраните файл и повторите команду',
      uz: 'Word дастурининг “Рецензирование” (Review) бўлимида барча ўзгаришларни қабул қилинг ёки рад этинг, барча изоҳларни ўчиринг; файлни сақлаб, буйруқни қайта беринг',
    },
  },
  'adopt-file-left': {
    severity: 'warning',
    text: {
      en: 'this file of letter {number} still has the text from before the correction',
      ru: 'в этом файле письма {number} остался текст до исправления',
      uz: '{number}-сонли хатнинг бу файлида тузатишдан олдинги матн қолган',
    },
    hint: {
      en: 'do not send it: move it elsewhere and make the PDF or the copy again from the corrected file',
      ru: 'не отправляйте его: перенесите в другое место и заново сделайте PDF или экземпляр из исправленного файла',
      uz: 'уни юборманг: бошқа жойга кўчиринг ва PDF ёки нусхани тузатилган файлдан қайта тайёрланг',
    },
  },
  'adopt-not-confirmed': {
    severity: 'error',
    text: {
      en: 'the corrected file must be confirmed, and there is no terminal to ask at',
      ru: 'исправленный файл нужно подтвердить, а команда запущена не в терминале',
      uz: 'тузатилган файлни тасдиқлаш керак, буйруқ эса терминалда берилмаган',
    },
    hint: {
      en: 'read the changes, then run the same command again with -y',
      ru: 'просмотрите изменения и повторите команду с -y',
      uz: 'ўзгаришларни кўриб чиқинг, сўнг шу буйруқни -y билан қайта беринг',
    },
  },
}));
