import { yearOf } from '../dates.ts';
import type { KindField, PlannedLetter } from '../model/letter.ts';
import type { OfficeConfig } from '../model/office.ts';
import type { DatasetFigures, Snapshot } from '../model/snapshot.ts';
import { printPercent } from '../text/characters.ts';
import { changesData } from './change-data.ts';
import type { TemplateData, TemplateValue } from './figure-data.ts';
import { bare, bodyData, dayValue, totalsData } from './figure-data.ts';
import { standingOf } from './standing.ts';
import { numberMark } from './words.ts';

/** The data of one letter. What follows from the snapshot alone is worked out once per snapshot. */
export function letterData(planned: PlannedLetter, config: OfficeConfig): TemplateData {
  const { office } = config;
  const { signatory, executor } = planned;
  const recipients = planned.recipients.map(({ name, dative }, index) =>
    bare({ no: index + 1, name, dative }),
  );
  return bare({
    ...(planned.snapshot === null ? {} : figuresOf(planned.snapshot)),
    number: numberMark,
    date: dayValue(planned.date),
    year: String(yearOf(planned.date)),
    asOf: dayValue(planned.asOf),
    changes: planned.changes === undefined ? null : changesData(planned.changes),
    recipient: recipients[0] ?? null,
    recipients,
    recipientCount: recipients.length,
    office: bare({
      name: office.name,
      genitive: office.genitive,
      address: office.address,
      phone: office.phone,
      email: office.email,
    }),
    signatory: bare({ post: signatory.post, name: signatory.name }),
    executor: bare({ name: executor.name, phone: executor.phone }),
    fields: bare(
      Object.fromEntries(planned.kind.fields.map((field) => [field.name, ownValue(field, planned.fields)])),
    ),
  });
}

function ownValue(field: KindField, given: Readonly<Record<string, string>>): TemplateValue {
  const text = Object.hasOwn(given, field.name) ? (given[field.name] ?? '').trim() : '';
  if (text === '') return null;
  if (field.type === 'day') return dayValue(text);
  return field.type === 'count' ? Number(text) : text;
}

const known = new WeakMap<Snapshot, TemplateData>();

function figuresOf(snapshot: Snapshot): TemplateData {
  const found = known.get(snapshot);
  if (found) return found;
  const made = makeFigures(snapshot);
  known.set(snapshot, made);
  return made;
}

function makeFigures(snapshot: Snapshot): TemplateData {
  const { totals } = snapshot;
  const standing = standingOf(snapshot);
  const bodies = snapshot.bodies.map(bodyData);
  const overdue = overdueOf(snapshot).map(datasetData);
  return bare({
    totals: totalsData(totals),
    leaders: bare({
      percent: printPercent(standing.best),
      tied: standing.tied,
      bodies: standing.leaders.map(bodyData),
    }),
    behind: bare({
      count: standing.behindCount,
      percent: printPercent(standing.worst),
      tied: standing.behindTied,
      unnamed: standing.behindCount - standing.behind.length,
      bodies: standing.behind.map(bodyData),
    }),
    body: bodies[0] ?? null,
    bodies,
    datasets: snapshot.datasets.map(datasetData),
    overdue,
    overdueCount: overdue.length,
  });
}

/** The datasets past their date, in the snapshot's order. */
export function overdueOf(snapshot: Snapshot): readonly DatasetFigures[] {
  return snapshot.datasets.filter((dataset) => dataset.placed && dataset.daysLate > 0);
}

function datasetData(dataset: DatasetFigures, index: number): TemplateData {
  return bare({
    no: index + 1,
    id: dataset.id,
    agency: dataset.agency,
    dataset: dataset.name,
    periodicity: dataset.periodicity,
    last: dayValue(dataset.lastUpdate),
    due: dayValue(dataset.due),
    late: dataset.daysLate,
  });
}
