import type { Node } from 'yaml';
import { isScalar } from 'yaml';
import type { KindField, LetterKind, TemplateSource } from '../model/letter.ts';
import type { Checked, Problem } from '../problem.ts';
import { hasErrors } from '../problem.ts';
import { fileText, hashOf, readPartials } from './kind-files.ts';
import { readAppendix } from './read-appendix.ts';
import type { YamlRecord } from './yaml-source.ts';
import {
  badValue,
  missingKey,
  nodeOf,
  openYaml,
  readChoice,
  readList,
  readRecord,
  readTemplate,
  readText,
} from './yaml-source.ts';

const keys = [
  'title',
  'file',
  'numbering',
  'needs',
  'measure',
  'audience',
  'allowed',
  'addressee',
  'reply',
  'heading',
  'subject',
  'fields',
  'appendix',
];

/** File index by the nomenclature, as in `19-09/1` (docs/domain.md section 1). */
const fileIndex = /^\d{2}-\d{2}(?:\/\d+)?$/u;

/**
 * Reads a letter kind from the files of its folder (names without folders; `letter.yaml` and `body.hbs` are needed)
 * and the shared pieces of text by name without `.hbs`.
 * All faults of `letter.yaml` come at once with line and column, and the kind with them where it can be made out, so
 * that `checkKind` can name the faults of its templates in the same run.
 * Problems: `template-missing-file`, `template-bad-encoding`, `template-yaml-syntax`, `template-unknown-key`,
 * `template-missing-key`, `template-bad-value`, `template-wide-table`.
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
  const source = openYaml(`${folder}/letter.yaml`, yaml);
  const record = hasErrors(source.problems)
    ? undefined
    : readRecord(source, source.document.contents as Node | null, keys);
  if (record === undefined) return { value: undefined, problems: [...problems, ...source.problems] };
  const body: TemplateSource = { text: bodyText, place: { file: `${folder}/body.hbs`, line: 1, column: 1 } };
  const sha256 = hashOf(yaml, bodyText, partials);
  const value = kindFrom(record, { name, folder, body, partials, sha256 });
  return { value, problems: [...problems, ...source.problems] };
}

type Outside = Pick<LetterKind, 'name' | 'folder' | 'body' | 'partials' | 'sha256'>;

/** What is missing has been reported; the rest goes on, so that the templates can be checked in the same run. */
function kindFrom(record: YamlRecord, outside: Outside): LetterKind {
  const title = needed(record, 'title', 'Мониторинг натижалари');
  const file = readFileIndex(record);
  const heading = neededTemplate(record, 'heading', 'Мониторинг натижалари тўғрисида');
  const subject = readTemplate(record, 'subject') ?? heading;
  const kind = {
    numbering: readChoice(record, 'numbering', ['each', 'shared']),
    measure: readText(record, 'measure', '"3.3"') ?? null,
    audience: readChoice(record, 'audience', ['distribution', 'overdue-bodies']),
    allowed: readTexts(record, 'allowed'),
    addressee: readTemplate(record, 'addressee') ?? null,
    reply: readTemplate(record, 'reply') ?? null,
    fields: readFields(record),
    appendix: readAppendix(record),
  };
  const needs = readNeeds(record, kind);
  if (kind.numbering === 'shared' && kind.addressee === null) {
    missingKey(record, 'addressee', 'Вазирлик ва идораларга');
  }
  const nothing: TemplateSource = { text: '', place: { file: record.source.file, line: 1, column: 1 } };
  return {
    ...outside,
    ...kind,
    needs,
    title: title ?? outside.name,
    file: file ?? '',
    heading: heading ?? nothing,
    subject: subject ?? nothing,
  };
}

/**
 * What the kind needs. A value that is none of the words, or not one that its appendix and audience allow, is told once
 * with those that are allowed; then every field counts as known, so that no false fault follows from it.
 */
function readNeeds(
  record: YamlRecord,
  { audience, appendix }: Pick<LetterKind, 'audience' | 'appendix'>,
): LetterKind['needs'] {
  const allowed = neededFor(audience, appendix);
  const written = readText(record, 'needs', allowed.join(', ')) ?? 'none';
  const found = allowed.find((word) => word === written);
  if (found !== undefined) return found;
  const node = nodeOf(record, 'needs');
  if (node === undefined) missingKey(record, 'needs', allowed.join(', '));
  else if (isScalar(node)) badValue(record.source, node, 'needs', allowed.join(', '));
  return 'dataset';
}

/** Datasets past their date are known at dataset level only; an appendix has rows only with an export. */
function neededFor(
  audience: LetterKind['audience'],
  appendix: LetterKind['appendix'],
): readonly LetterKind['needs'][] {
  const ofDatasets = appendix !== null && appendix.items !== 'bodies';
  if (audience === 'overdue-bodies' || ofDatasets) return ['dataset'];
  return appendix === null ? ['none', 'any', 'body', 'dataset'] : ['any', 'body', 'dataset'];
}

function needed(record: YamlRecord, key: string, example: string): string | undefined {
  const text = readText(record, key, example);
  if (text) return text;
  if (nodeOf(record, key) === undefined || text === '') missingKey(record, key, example);
  return undefined;
}

function neededTemplate(record: YamlRecord, key: string, example: string): TemplateSource | undefined {
  const found = readTemplate(record, key);
  if (found === undefined && nodeOf(record, key) === undefined) missingKey(record, key, example);
  return found;
}

function readFileIndex(record: YamlRecord): string | undefined {
  const file = needed(record, 'file', '19-09/1');
  if (file === undefined || fileIndex.test(file)) return file;
  badValue(record.source, nodeOf(record, 'file'), 'file', '19-09/1');
  return undefined;
}

function readTexts(record: YamlRecord, key: string): readonly string[] {
  return readList(record, key, '[CM-MACRO, CM-TUR]').map((node) => String(node));
}

/** What is given where the kind shows nothing of its own. */
const examples = { text: '', day: '22.01.2021', count: '59' } as const;

function readFields(record: YamlRecord): readonly KindField[] {
  return readList(record, 'fields', '- {name: incomingNumber, label: ...}').flatMap((node) => {
    const field = readRecord(record.source, node, ['name', 'type', 'label', 'example', 'required']);
    if (field === undefined) return [];
    const name = needed(field, 'name', 'incomingNumber') ?? '';
    if (name !== '' && !/^[a-z][A-Za-z0-9]*$/u.test(name)) {
      badValue(record.source, nodeOf(field, 'name'), 'name', 'incomingNumber');
    }
    const label = needed(field, 'label', 'Кирувчи хат рақами') ?? name;
    const type = readChoice(field, 'type', ['text', 'day', 'count']);
    const example = readText(field, 'example', '03-09/737') ?? examples[type];
    const required = readChoice(field, 'required', ['true', 'false']) === 'true';
    return [{ name, type, label, example, required }];
  });
}
