import { isMap } from 'yaml';
import type { KindField, LetterKind, TemplateSource } from '../model/letter.ts';
import type { Checked, Problem } from '../problem.ts';
import { hasErrors } from '../problem.ts';
import type { YamlRecord } from '../tools/yaml.ts';
import { badValue, missingKey, openYaml, recordOf } from '../tools/yaml.ts';
import { choiceIn, nodesIn, recordsIn, templateIn, textIn, valueIn, valuesIn } from '../tools/yaml-values.ts';
import { fileText, hashOf, readPartials } from './kind-files.ts';
import { readAppendices } from './read-appendix.ts';

const keys = {
  needed: { title: 'Мониторинг натижалари', file: '19-09/1', heading: 'Мониторинг натижалари тўғрисида' },
  other: [
    'numbering',
    'needs',
    'measure',
    'audience',
    'notices',
    'allowed',
    'addressee',
    'reply',
    'subject',
    'fields',
    'appendix',
  ],
};

/** File index by the nomenclature, as in `19-09/1` (docs/domain.md section 1). */
const fileIndex = /^(?:\d{2}-\d{2}(?:\/\d+)?|[a-z][a-z0-9-]{0,59})$/u;

/** A kind may have its own words for letters in Latin script. */
const latinName = 'body.latin.hbs';

/**
 * Reads a letter kind from the files of its folder (names without folders; `letter.yaml` and `body.hbs` are needed, `body.latin.hbs` may be there)
 * and the shared pieces of text by name without `.hbs`.
 * All faults of `letter.yaml` come at once with line and column, and the kind with them where it can be made out, so
 * that `checkKind` can name the faults of its templates in the same run.
 * Problems: `template-missing-file`, `template-bad-encoding`, the `yaml-` codes, `template-wide-table`.
 */
export function readKind(
  name: string,
  folder: string,
  files: ReadonlyMap<string, Uint8Array | string>,
  partialFiles: ReadonlyMap<string, Uint8Array | string>,
): Checked<LetterKind> {
  const problems: Problem[] = [];
  const partials = readPartials(partialFiles, problems);
  const yaml = fileText('letter.yaml', name, folder, files, problems);
  const bodyText = fileText('body.hbs', name, folder, files, problems);
  if (yaml === undefined || bodyText === undefined) return { value: undefined, problems };
  const { from, root } = openYaml(`${folder}/letter.yaml`, yaml);
  const record = hasErrors(from.problems) ? undefined : recordOf(from, root, keys);
  if (record === undefined) return { value: undefined, problems: [...problems, ...from.problems] };
  const body: TemplateSource = { text: bodyText, place: { file: `${folder}/body.hbs`, line: 1, column: 1 } };
  const latinText = files.has(latinName) ? fileText(latinName, name, folder, files, problems) : undefined;
  const latinBody =
    latinText === undefined
      ? null
      : { text: latinText, place: { file: `${folder}/${latinName}`, line: 1, column: 1 } };
  const sha256 = hashOf(yaml, bodyText, latinText, partials);
  const value = kindFrom(record, { name, folder, body, latinBody, partials, sha256 });
  return { value, problems: [...problems, ...from.problems] };
}

type Outside = Pick<LetterKind, 'name' | 'folder' | 'body' | 'latinBody' | 'partials' | 'sha256'>;

/** What is missing has been reported; the rest goes on, so that the templates can be checked in the same run. */
function kindFrom(record: YamlRecord, outside: Outside): LetterKind {
  const heading = templateIn(record, 'heading') ?? nothing(record);
  const kind = {
    numbering: choiceIn(record, 'numbering', ['each', 'shared']),
    measure: textIn(record, 'measure') ?? null,
    audience: choiceIn(record, 'audience', ['distribution', 'overdue-bodies']),
    notices: textIn(record, 'notices') ?? null,
    allowed: valuesIn(record, 'allowed', '[CM-MACRO, CM-TUR]', (text) => text || undefined),
    addressee: templateIn(record, 'addressee') ?? null,
    reply: templateIn(record, 'reply') ?? null,
    fields: readFields(record),
    appendices: readAppendices(record),
  };
  if (kind.numbering === 'shared' && kind.addressee === null) {
    missingKey(record, 'addressee', 'Вазирлик ва идораларга');
  }
  return {
    ...outside,
    ...kind,
    needs: readNeeds(record, kind),
    title: textIn(record, 'title') ?? outside.name,
    file: valueIn(record, 'file', '19-09/1', (text) => (fileIndex.test(text) ? text : undefined)) ?? '',
    heading,
    subject: templateIn(record, 'subject') ?? heading,
  };
}

function nothing({ from }: YamlRecord): TemplateSource {
  return { text: '', place: { file: from.file, line: 1, column: 1 } };
}

/**
 * What the kind needs. A value that is none of the words, or not one that its appendices and audience allow, is reported once
 * with those that are allowed; then every field counts as known, so that no false fault follows from it.
 */
function readNeeds(
  record: YamlRecord,
  { audience, appendices }: Pick<LetterKind, 'audience' | 'appendices'>,
): LetterKind['needs'] {
  const allowed = neededFor(audience, appendices);
  const written = textIn(record, 'needs');
  const found = allowed.find((word) => word === (written ?? 'none'));
  if (found !== undefined) return found;
  if (!record.values.has('needs')) missingKey(record, 'needs', allowed.join(', '));
  else if (written !== undefined) badValue(record, 'needs', allowed.join(', '));
  return 'dataset';
}

/** Datasets past their date are known at dataset level only; an appendix has rows only with an export. */
function neededFor(
  audience: LetterKind['audience'],
  appendices: LetterKind['appendices'],
): readonly LetterKind['needs'][] {
  const ofDatasets = appendices.some(({ items }) => items !== 'bodies');
  if (audience === 'overdue-bodies' || ofDatasets) return ['dataset'];
  return appendices.length === 0 ? ['none', 'any', 'body', 'dataset'] : ['any', 'body', 'dataset'];
}

/** What is given where the kind shows nothing of its own. */
const examples = { text: '', day: '22.01.2021', count: '59' } as const;

const fieldKeys = {
  needed: { name: 'incomingNumber', label: 'Кирувчи хат рақами' },
  other: ['type', 'example', 'required', 'pattern', 'after', 'before'],
};

function readFields(record: YamlRecord): readonly KindField[] {
  const days = dayNames(record);
  return recordsIn(record, 'fields', fieldKeys, (field) => {
    const name = valueIn(field, 'name', 'incomingNumber', (text) =>
      /^[a-z][A-Za-z0-9]*$/u.test(text) ? text : undefined,
    );
    const type = choiceIn(field, 'type', ['text', 'day', 'count']);
    return {
      name: name ?? '',
      type,
      label: textIn(field, 'label') ?? name ?? '',
      example: textIn(field, 'example') ?? examples[type],
      required: choiceIn(field, 'required', ['true', 'false']) === 'true',
      pattern: valueIn(field, 'pattern', '[1-9][0-9]*', wholePattern) ?? null,
      after: daysNamedIn(field, 'after', days),
      before: daysNamedIn(field, 'before', days),
    };
  });
}

function wholePattern(text: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${text})$`, 'u');
  } catch {
    return undefined;
  }
}

/** The days that a field may be held against: the letter's, that of its figures, and the kind's own. */
function dayNames(record: YamlRecord): readonly string[] {
  const own = nodesIn(record, 'fields').flatMap((node) =>
    isMap(node) && String(node.get('type')) === 'day' ? [String(node.get('name'))] : [],
  );
  return ['date', 'asOf', ...own];
}

function daysNamedIn(field: YamlRecord, key: string, days: readonly string[]): readonly string[] {
  const own = textIn(field, 'type') === 'day' ? days.filter((day) => day !== textIn(field, 'name')) : [];
  const wanted = own.join(', ') || 'type: day';
  return valuesIn(field, key, wanted, (text) => own.find((day) => day === text));
}
