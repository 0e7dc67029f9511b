import type { PlannedLetter } from '../../model/letter.ts';
import type { OfficeConfig } from '../../model/office.ts';
import type { Place, Problem } from '../../problem.ts';

/** A text that went into a letter, and where a person can change it. */
interface Origin {
  readonly text: string;
  readonly place: Place;
}

/**
 * A fault of a letter's print with the place that its words came from: the row of the export, the line of a
 * directory, roadmap.yaml, a batch's row or `NAME=VALUE` of the command line. What is in none of them keeps its place.
 */
export function withOrigin(
  found: Problem,
  planned: PlannedLetter,
  config: OfficeConfig,
  row: Place,
): Problem {
  const { value } = found.place;
  if (value === undefined) return found;
  const word = String(found.args.word ?? value);
  const isFrom = ({ text }: Origin): boolean =>
    folded(text).includes(folded(word)) && folded(value).includes(folded(text));
  const given = fieldOrigins(planned).find(isFrom);
  if (given !== undefined && row.file === undefined) {
    const { file: _, ...place } = found.place;
    const form = `${given.place.field}=${value}`;
    const args = 'value' in found.args ? { ...found.args, value: form } : found.args;
    return { ...found, args, place: { ...place, ...given.place } };
  }
  const origin = given ?? originsOf(planned, config).find(isFrom);
  return origin === undefined ? found : { ...found, place: { ...found.place, ...origin.place } };
}

/** What is printed differs from what was written in spaces and in an addressee's first letter. */
function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase();
}

function fieldOrigins({ fields }: PlannedLetter): readonly Origin[] {
  return Object.entries(fields).map(([field, text]) => ({ text, place: { field } }));
}

function originsOf(planned: PlannedLetter, { office }: OfficeConfig): readonly Origin[] {
  const { kind, recipients, signatory, executor, snapshot } = planned;
  const directory = kind.audience === 'overdue-bodies' ? 'agencies.csv' : 'recipients.csv';
  const ofExport = (snapshot?.bodies ?? []).map(({ agency, place }) => ({ text: agency, place }));
  const ofDatasets = (snapshot?.datasets ?? []).flatMap(({ name, periodicity, place }) =>
    [name, periodicity ?? ''].map((text) => ({ text, place })),
  );
  const line = (file: string, texts: Readonly<Record<string, string>>): readonly Origin[] =>
    Object.entries(texts).map(([field, text]) => ({ text, place: { file, field } }));
  return [
    ...ofExport,
    ...ofDatasets,
    ...recipients.flatMap(({ name, dative }) => line(directory, { dative, name })),
    ...line('signatories.csv', { post: signatory.post, name: signatory.name }),
    ...line('executors.csv', { name: executor.name, phone: executor.phone }),
    ...line('roadmap.yaml', { name: office.name, genitive: office.genitive, address: office.address }),
    ...line('roadmap.yaml', { superior: office.superior.join('\n') }),
  ];
}
