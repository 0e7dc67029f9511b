import { createHash } from 'node:crypto';
import { freeMemory } from '../../io/memory.ts';
import type { LatinWriter } from '../../layout/latin-document.ts';
import { inLatin } from '../../layout/latin-document.ts';
import { layOutLetter } from '../../layout/lay-out-letter.ts';
import type { LayoutOptions } from '../../layout/layout-options.ts';
import { printDocument } from '../../layout/print-document.ts';
import { otherOffice, residueProblems } from '../../layout/residue.ts';
import type { FilledDocument } from '../../model/document.ts';
import type { FilledText, PlannedLetter } from '../../model/letter.ts';
import type { Day, LetterScript, OfficeConfig } from '../../model/office.ts';
import { officeOn, scriptOn } from '../../model/office.ts';
import type { Checked, Problem } from '../../problem.ts';
import { hasErrors, problem } from '../../problem.ts';
import { fillLetter } from '../../template/fill-letter.ts';
import { blankFor, type OfficeSheets } from '../office-sheets.ts';
import type { PreparedLetter, RecipientLetter, WholeLetter } from './prepared-letter.ts';
import { reconcileLetter } from './reconcile.ts';
import { typedWords } from './typed-words.ts';
import { withOrigin } from './word-origin.ts';

/** How many letters of a run keep their words (about 20 kB each); a batch of thousands lays the others out again. */
const keptLetters = 1000;

/** How often a letter was laid out again in this run: each time leaves its words behind. */
let madeAgain = 0;

/** What the office brings to every letter. */
export interface LetterSetting {
  readonly config: OfficeConfig;
  /** What the office's letters are written on. */
  readonly sheets: OfficeSheets;
  readonly draft: boolean;
  /** `--each`: a circular gets a file for each of its recipients as well. */
  readonly each?: boolean;
  /** The script asked for; left out: that of the letter's day. */
  readonly script?: LetterScript | undefined;
  /** Writes names as their owners do in Latin script. */
  readonly latin?: LatinWriter;
}

/**
 * Fills, lays out and re-reads every letter, without its number. Nothing that a person would have to send
 * back gets through: what a template leaves empty, residue of markup and letters of the wrong script are
 * problems here, before any number is touched. docs/product.md section 1, promise 2.
 */
export function prepareLetters(
  letters: readonly PlannedLetter[],
  setting: LetterSetting,
  progress: (done: number) => void = () => undefined,
): Checked<readonly PreparedLetter[]> {
  const problems: Problem[] = [];
  const prepared: PreparedLetter[] = [];
  const seen = new Set<string>();
  for (const planned of letters) {
    const ofDay = { ...setting, config: officeOn(setting.config, planned.date) };
    const typed = [
      ...typedWords(planned, ofDay.config, planned.place ?? {}, seen),
      ...blankOfDay(planned.date, setting, seen),
    ];
    problems.push(...typed);
    const { value, again, problems: found } = makeWhole(planned, ofDay);
    problems.push(...found);
    if (value === undefined) continue;
    const { document, contents, origins, filled } = value;
    // What is wrong with the words of a batch row is looked for in that row.
    const { kind, key, place: row = {} } = planned;
    const place = row.file === undefined ? { file: kind.folder } : row;
    const residueOf = (documents: readonly FilledDocument[]): readonly Problem[] =>
      documents
        .flatMap((one) => residueProblems(one, { ...place, field: key }))
        .map((found) => withOrigin(found, planned, ofDay.config, row));
    const inCyrillic = residueOf([filled]);
    // What is wrong in the Cyrillic words is wrong in their Latin form too, and is said once.
    const others = [document, ...value.copies.map((copy) => copy.document)].filter((one) => one !== filled);
    const residue = hasErrors(inCyrillic) ? inCyrillic : [...inCyrillic, ...residueOf(others)];
    const figures = reconcileLetter(planned, origins, filled);
    problems.push(...residue, ...figures);
    if (hasErrors([...typed, ...residue, ...figures])) continue;
    const kept = prepared.length < keptLetters ? value : undefined;
    prepared.push({
      planned,
      subject: document.properties.subject,
      hasCopies: value.copies.length > 0,
      contentsSha256: createHash('sha256').update(contents).digest('hex'),
      whole: kept === undefined ? again : () => kept,
    });
    progress(prepared.length);
  }
  return { value: hasErrors(problems) ? undefined : prepared, problems };
}

function makeWhole(letter: PlannedLetter, setting: LetterSetting) {
  const filled = fillTexts(letter, setting);
  const layOut = (texts: FilledTexts): WholeLetter => {
    const { document, copies, filled } = inScripts(letter, texts, setting);
    const contents = [document, ...copies.map((copy) => copy.document)].map((one) => printDocument(one));
    return { document, contents: contents.join('\n'), origins: texts.text.origins, copies, filled };
  };
  const again = (): WholeLetter => {
    freeMemory(madeAgain);
    madeAgain += 1;
    const texts = fillTexts(letter, setting).value;
    if (texts === undefined) throw new Error('a letter that was filled once is filled again');
    return layOut(texts);
  };
  const value = filled.value === undefined ? undefined : layOut(filled.value);
  return { value, problems: filled.problems, again };
}

/** A letter's words, and those of the kind's own Latin text where it has one and Latin letters are asked for. */
interface FilledTexts {
  readonly text: FilledText;
  readonly latinText: FilledText | undefined;
}

function fillTexts(letter: PlannedLetter, { config, script }: LetterSetting): Checked<FilledTexts> {
  const filled = fillLetter(letter, config);
  const isWanted = letter.kind.latinBody !== null && (script ?? scriptOn(config, letter.date)) !== 'cyrillic';
  const latin = isWanted ? fillLetter(letter, config, 'latin') : undefined;
  const problems = [...filled.problems, ...(latin?.problems ?? [])];
  if (filled.value === undefined || hasErrors(problems)) return { value: undefined, problems };
  const figures = latin?.value === undefined ? [] : latinFigures(letter, latin.value, config);
  const value = { text: filled.value, latinText: latin?.value };
  return { value: hasErrors(figures) ? undefined : value, problems: [...problems, ...figures] };
}

/** The Latin text held against the figures as the Cyrillic one is. */
function latinFigures(letter: PlannedLetter, text: FilledText, config: OfficeConfig): readonly Problem[] {
  const document = layOutLetter(letter, text, config, { draft: false });
  return reconcileLetter(letter, text.origins, document, 'body.latin.hbs');
}

/** The letter and its other files in the scripts that are asked for. In both, the Cyrillic file is the letter and the Latin one beside it. */
function inScripts(
  letter: PlannedLetter,
  { text, latinText = text }: FilledTexts,
  setting: LetterSetting,
): Pick<WholeLetter, 'document' | 'copies' | 'filled'> {
  const { recipients, date } = letter;
  const { config, latin, script = scriptOn(config, date) } = setting;
  const lay = (form: 'cyrillic' | 'latin') =>
    layOutLetter(letter, form === 'latin' ? latinText : text, config, layoutOptionsOf(setting, form));
  const document = lay('cyrillic');
  const copies = recipientLetters(letter, setting, 'cyrillic');
  if (script === 'cyrillic' || latin === undefined) return { document, copies, filled: document };
  const write = (one: FilledDocument): FilledDocument => sameFigures(one, inLatin(one, latin));
  // A blank in Latin script may have other fields than the Cyrillic one: the letter is laid out for it anew.
  const latinCopies = recipientLetters(letter, setting, 'latin').map((copy) => ({
    ...copy,
    document: write(copy.document),
  }));
  const isSame =
    latinText === text && document.shape.blank?.form === blankFor(setting.sheets, config.office, 'latin');
  const latinDocument = write(isSame ? document : lay('latin'));
  if (script === 'latin') return { document: latinDocument, copies: latinCopies, filled: document };
  const [only] = recipients;
  const own = recipients.length === 1 && only !== undefined ? `${only.code}-` : '';
  return {
    document,
    filled: document,
    copies: [
      ...copies,
      { recipient: `${own}LATIN`, document: latinDocument },
      ...latinCopies.map((copy) => ({ ...copy, recipient: `${copy.recipient}-LATIN` })),
    ],
  };
}

/** The script changes no figure; that it did would be a fault of the program. */
function sameFigures(cyrillic: FilledDocument, latin: FilledDocument): FilledDocument {
  const digits = (document: FilledDocument): string => printDocument(document).replace(/\D+/gu, ' ');
  if (digits(cyrillic) !== digits(latin)) throw new Error('a letter in Latin script has other figures');
  return latin;
}

function layoutOptionsOf(
  { draft, sheets, config }: LetterSetting,
  script: 'cyrillic' | 'latin',
): LayoutOptions {
  return {
    draft,
    emblem: sheets.emblems.get(config.office.emblem ?? ''),
    blank: blankFor(sheets, config.office, script),
    practice: config.practice,
  };
}

/** A blank that names the office as it was on other days alone: once for each blank and name. */
function blankOfDay(date: Day, { config, sheets }: LetterSetting, seen: Set<string>): readonly Problem[] {
  const { office } = officeOn(config, date);
  const blank = blankFor(sheets, office, 'cyrillic');
  const key = `${blank?.file}\n${office.name}`;
  if (blank === undefined || seen.has(key)) return [];
  seen.add(key);
  const name = otherOffice(
    blank,
    office.name,
    [config.office, ...config.formerly].map((one) => one.name),
  );
  if (name === undefined) return [];
  const args = { name, day: date, office: office.name, place: '{{office}}' };
  return [problem('blank-other-office', { file: blank.file }, args)];
}

/** A circular's letters to its recipients one by one: the addressee is its own, there is no mailing list, all else is the same. */
function recipientLetters(
  letter: PlannedLetter,
  setting: LetterSetting,
  script: 'cyrillic' | 'latin',
): readonly RecipientLetter[] {
  const { kind, members: all = letter.recipients } = letter;
  if (setting.each !== true || kind.numbering !== 'shared' || all.length < 2) return [];
  return all.map((recipient) => {
    const others = all.filter((other) => other !== recipient);
    const { members: _, ...shared } = letter;
    const own = { ...shared, recipients: [recipient, ...others] };
    const text = fillLetter(own, setting.config, script).value;
    if (text === undefined) throw new Error('what is filled for all recipients is filled for one');
    const alone = { ...text, addressee: null, tables: { ...text.tables, recipients: [] } };
    return {
      recipient: recipient.code,
      document: layOutLetter(own, alone, setting.config, layoutOptionsOf(setting, script)),
    };
  });
}
