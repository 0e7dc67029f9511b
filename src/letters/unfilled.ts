import { addDays } from '../dates.ts';
import type { Day, Directories, OfficeConfig, Unfilled, Validity } from '../model/office.ts';

/** Lines that begin later are filled in when their time comes. */
const soonDays = 30;

/** What is left to fill in for letters of `today` or soon: values of the letterhead, of people, recipients and bodies. */
export function unfilledToday(
  config: OfficeConfig,
  directories: Directories,
  today: Day,
): { readonly office: readonly Unfilled[]; readonly directories: readonly Unfilled[] } {
  const { signatories, executors, recipients, agencies } = directories;
  const lines = [...signatories, ...executors, ...recipients, ...agencies];
  const left = lines.filter((line) => holdsSoon(line, today)).flatMap((line) => line.unfilled ?? []);
  return { office: config.unfilled ?? [], directories: left };
}

function holdsSoon({ from, to }: Partial<Validity>, today: Day): boolean {
  return (to ?? today) >= today && (from ?? today) <= addDays(today, soonDays);
}
