import { printDay } from '../dates.ts';
import type { PlannedLetter } from '../model/letter.ts';
import type { OfficeConfig } from '../model/office.ts';
import { cleanText } from '../text/characters.ts';

/** Places of the frame around a letter's text. Optional ones are empty when the office or the kind has none. */
export const framePlaces = [
  'superior',
  'office',
  'contacts',
  'date',
  'addressee',
  'post',
  'signatory',
  'executor',
  'appendixOffice',
  'appendixDate',
  'address',
  'phone',
  'email',
  'executorName',
  'executorPhone',
] as const;

export type FramePlace = (typeof framePlaces)[number];

/** The frame's texts in the order of `framePlaces`: they follow the values of the filled text. */
export interface Frame {
  readonly values: readonly string[];
}

/** The words around the letter's own text: from the office, the directories and the day. */
export function frameValues(planned: PlannedLetter, config: OfficeConfig, hasBlank = false): Frame {
  const { office } = config;
  const { signatory, executor } = planned;
  const contacts = [office.address, labelled('тел.: ', office.phone), labelled('e-mail: ', office.email)];
  // Only blanks name them apart; the letterhead has them among its lines.
  const ofBlank = (text: string): string => (hasBlank ? text : '');
  const texts: Readonly<Record<FramePlace, string>> = {
    superior: office.superior.join('\n'),
    office: office.name,
    contacts: contacts.filter((part) => part.trim() !== '').join(', '),
    date: printDay(planned.date, 'letter'),
    addressee: capitalised(planned.recipients[0]?.dative ?? ''),
    post: signatory.post,
    signatory: signatory.name,
    executor: [`Ижрочи: ${executor.name}`, labelled('Тел.: ', executor.phone)].filter(Boolean).join('\n'),
    appendixOffice: office.genitive,
    appendixDate: printDay(planned.date, 'act'),
    address: ofBlank(office.address),
    phone: ofBlank(office.phone),
    email: ofBlank(office.email),
    executorName: ofBlank(executor.name),
    executorPhone: ofBlank(executor.phone),
  };
  return { values: framePlaces.map((place) => cleanText(texts[place]).trim()) };
}

/** The addressee is by itself: a name that a directory has in small letters begins with a capital here. */
function capitalised(text: string): string {
  return text.replace(/^[\s“«"]*\p{Ll}/u, (start) => start.toUpperCase());
}

function labelled(label: string, text: string): string {
  return text.trim() === '' ? '' : `${label}${text.trim()}`;
}
