import { printDay, printMonth, printMonths } from '../dates.ts';
import type { Language } from '../messages/message.ts';
import { sayStatus } from '../messages/status-words.ts';
import type { Day } from '../model/office.ts';
import type { Step } from '../model/status.ts';

/** The steps in words, worst first; months and letters of one sort are together. No steps, no lines. */
export function printSteps(steps: readonly Step[], language: Language): readonly string[] {
  const lines: string[] = [];
  for (const step of steps) {
    if (step.type === 'late') lines.push(sayStatus('step-late', language, dayOf(step.due)));
    if (step.type === 'due-soon') lines.push(sayStatus('step-due-soon', language, dayOf(step.due)));
    if (step.type === 'state-missing') lines.push(sayStatus('step-state-missing', language, dayOf(step.due)));
  }
  return [...lines, ...printMonitoring(steps, language), ...printUntold(steps, language)];
}

function printMonitoring(steps: readonly Step[], language: Language): readonly string[] {
  const nameMonth = (month: string): string => (language === 'uz' ? printMonth(month, 'name') : month);
  const missing = steps.flatMap((step) => (step.type === 'monitoring-missing' ? [step.month] : []));
  const due = steps.flatMap((step) => (step.type === 'monitoring-due' ? [step] : []));
  return [
    ...(missing.length === 0
      ? []
      : [sayStatus('step-monitoring-missing', language, { months: printMonths(missing.map(nameMonth)) })]),
    ...due.map((step) =>
      sayStatus('step-monitoring-due', language, { months: nameMonth(step.month), ...dayOf(step.due) }),
    ),
  ];
}

const numbersShown = 3;

function printUntold(steps: readonly Step[], language: Language): readonly string[] {
  const numbers = steps.flatMap((step) => (step.type === 'letter-unreported' ? [step.letter.number] : []));
  if (numbers.length === 0) return [];
  const more = numbers.length > numbersShown ? ` … (${numbers.length})` : '';
  const shown = numbers.slice(0, numbersShown).join(', ') + more;
  return [sayStatus('step-letter-unreported', language, { numbers: shown })];
}

function dayOf(day: Day): { readonly day: string } {
  return { day: printDay(day, 'short') };
}
