import { addDays, dayOf, printDay, printMonth } from '../dates.ts';
import type { Day } from '../model/office.ts';
import type { Deadline } from '../model/roadmap.ts';

/** The deadline as the table prints it. */
export function printDeadline(deadline: Deadline): string {
  switch (deadline.type) {
    case 'day':
      return printDay(deadline.day, 'letter');
    case 'month':
      return printMonth(deadline.month, 'name');
    case 'yearly':
      return `Ҳар йили ${printDay(`2024-${deadline.monthDay}`, 'by')}`;
    case 'continuous':
      return 'Доимий равишда';
    case 'schedule':
      return 'Алоҳида графикка мувофиқ';
  }
}

/** The last day that is still in time; null where no day is set. Of a yearly deadline, that of the year. */
export function lastDayInTime(deadline: Deadline, year: number): Day | null {
  switch (deadline.type) {
    case 'day':
      return deadline.day;
    case 'month':
      return endOfMonth(Number(deadline.month.slice(0, 4)), Number(deadline.month.slice(5)));
    case 'yearly':
      // 29 February means the month's end in other years.
      return (
        dayOf(year, Number(deadline.monthDay.slice(0, 2)), Number(deadline.monthDay.slice(3))) ??
        endOfMonth(year, 2)
      );
    case 'continuous':
    case 'schedule':
      return null;
  }
}

function endOfMonth(year: number, month: number): Day {
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return addDays(next, -1);
}
