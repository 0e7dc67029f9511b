import type { TableWant } from '../../model/table.ts';

/** The CSV files of a workspace that are directories. docs/product.md section 2. */
export type DirectoryFile =
  | 'nomenclature.csv'
  | 'recipients.csv'
  | 'distribution.csv'
  | 'signatories.csv'
  | 'executors.csv'
  | 'agencies.csv'
  | 'groups.csv';

const code = ['Код', 'Коди', 'Kod', 'Code'];
const validity = {
  from: ['Бошланиши', 'Амал қилиши (дан)', 'Дан', 'Boshlanishi', 'С', 'Действует с', 'Valid from'],
  to: ['Тугаши', 'Амал қилиши (гача)', 'Гача', 'Tugashi', 'По', 'Действует по', 'Valid to'],
};
const latinNames = {
  latin: [
    'Лотинча номи',
    'Лотинча исми',
    'Lotincha nomi',
    'Lotincha ismi',
    'Название латиницей',
    'Имя латиницей',
    'Latin name',
  ],
  latinDative: ['Лотинча кимга', 'Kimga (lotincha)', 'Кому латиницей', 'Latin dative'],
};
const successor = { successor: ['Вориси', 'Vorisi', 'Правопреемник', 'Successor'] };
const note = { note: ['Изоҳ', 'Izoh', 'Примечание', 'Remark'] };

/** No office's directory comes near it: each line is held against the others. */
const mostLines = 10_000;

/** Headings of each directory; the English names are those that `roadmap init` writes. */
export const directoryWants: Readonly<Record<DirectoryFile, TableWant>> = {
  'nomenclature.csv': want(['code', 'index', 'title'], {
    code: [...code, 'Калит', 'Kalit', 'Ключ', 'Key'],
    index: ['Йиғмажилд индекси', 'Yig‘majild indeksi', 'Индекс дела', 'File index'],
    title: ['Йиғмажилд номи', 'Yig‘majild nomi', 'Заголовок дела', 'File title'],
    ...validity,
    ...note,
  }),
  'recipients.csv': want(['code', 'name', 'dative'], {
    code,
    ...latinNames,
    ...successor,
    name: ['Номи', 'Адресат', 'Nomi', 'Наименование', 'Recipient'],
    dative: ['Кимга', 'Kimga', 'Кому', 'To whom'],
    ...validity,
    ...note,
  }),
  'distribution.csv': want(['kind', 'recipient'], {
    kind: ['Хат тури', 'Тури', 'Xat turi', 'Вид письма', 'Letter kind'],
    recipient: ['Адресат', 'Адресат коди', 'Кимга', 'Kimga', 'Адресат', 'Recipient code'],
    ...validity,
    ...note,
  }),
  'signatories.csv': want(['code', 'unit', 'post', 'name'], {
    code,
    latin: latinNames.latin,
    latinPost: ['Лотинча лавозими', 'Lotincha lavozimi', 'Должность латиницей', 'Latin post'],
    unit: ['Бўлинма индекси', 'Индекс', 'Bo‘linma indeksi', 'Индекс подразделения', 'Unit index'],
    post: ['Лавозими', 'Lavozimi', 'Должность', 'Position'],
    name: ['Исми', 'Имзоловчи', 'И.О. Фамилия', 'Ф.И.Ш.', 'Ismi', 'Имя', 'Signatory'],
    ...validity,
    ...note,
  }),
  'executors.csv': want(['code', 'name', 'phone'], {
    code,
    latin: latinNames.latin,
    name: ['Исми', 'Ижрочи', 'Ф.И.Ш.', 'Ismi', 'Исполнитель', 'Имя', 'Executor'],
    phone: ['Телефон', 'Телефони', 'Telefon', 'Phone number'],
    ...validity,
    ...note,
  }),
  'agencies.csv': want(['code', 'name'], {
    code,
    name: ['Номи', 'Расмий номи', 'Ташкилот номи', 'Nomi', 'Наименование', 'Official name'],
    dative: ['Кимга', 'Kimga', 'Кому', 'To whom'],
    ...latinNames,
    russian: ['Русча номи', 'Ruscha nomi', 'Русское название', 'Russian name'],
    aliases: ['Бошқа номлари', 'Boshqa nomlari', 'Синонимы', 'Другие названия', 'Other names'],
    ...successor,
    ...validity,
    ...note,
  }),
  'groups.csv': want(['group', 'code'], {
    group: ['Гуруҳ', 'Гуруҳ коди', 'Guruh', 'Guruh kodi', 'Группа', 'Код группы', 'Group code'],
    code: [...code, 'Аъзо', 'Аъзо коди', 'Aʼzo', 'Aʼzo kodi', 'Участник', 'Код участника', 'Member'],
    name: ['Номи', 'Расмий номи', 'Ташкилот номи', 'Nomi', 'Наименование', 'Official name'],
    dative: ['Кимга', 'Kimga', 'Кому', 'To whom'],
    ...latinNames,
    ...validity,
    ...note,
  }),
};

/** Order in which the directories are read and reported. */
export const directoryFiles: readonly DirectoryFile[] = [
  'nomenclature.csv',
  'recipients.csv',
  'distribution.csv',
  'signatories.csv',
  'executors.csv',
  'agencies.csv',
  'groups.csv',
];

function want(needed: readonly string[], fields: Readonly<Record<string, readonly string[]>>): TableWant {
  return { layouts: [{ name: 'directory', fields }], needed: [needed], most: mostLines };
}
