import type { Language } from '../../messages/message.ts';
import { say } from '../../messages/words.ts';
import type { Seen } from '../../runs/doctor/seen.ts';
import type { DoctorOptions, Examination } from '../../runs/doctor.ts';
import { runDoctor } from '../../runs/doctor.ts';
import type { Command } from '../context.ts';
import { fail, succeed } from '../context.ts';

/** `roadmap doctor`: this machine, the workspace and the register, each finding with its remedy, and what the other commands would refuse today. */
export const doctor: Command<DoctorOptions> = async (context) => {
  const { terminal, options } = context;
  const done = await runDoctor(context);
  for (const line of printDone(done, terminal.options.language)) terminal.result(line);
  const { machine, root = null, seen, upgraded, repaired, problems, exitCode } = done;
  const register = seen?.register ?? null;
  const document = { node: machine.node, workspace: root, register, upgraded, repaired };
  const isRefused = exitCode !== 0 || (options.strict && problems.length > 0);
  return isRefused
    ? fail({ ...context, emptyJson: document }, exitCode === 0 ? 1 : exitCode, problems, ' ')
    : succeed(context, document, problems);
};

function printDone(done: Examination, language: Language): readonly string[] {
  const { machine, root, seen, upgraded, repaired, kept, problems, exitCode } = done;
  const { node, system, hasLibreOffice } = machine;
  return [
    ...(upgraded.length > 0 ? [say('upgrade-written', language, { files: upgraded.join(', ') })] : []),
    ...repaired.map((cell) => say('index-repaired', language, { ...cell })),
    ...(kept.length > 0 ? [say('upgrade-kept', language, { files: kept.join(', ') })] : []),
    say('doctor-machine', language, { node, system }),
    ...(root === undefined ? [] : [say('doctor-workspace', language, { root })]),
    ...(seen === undefined ? [] : printSeen(seen, hasLibreOffice, language)),
    ...(problems.length === 0 ? [say('doctor-well', language, {})] : []),
    ...(problems.length > 0 && exitCode === 0 ? [say('doctor-well-but', language, {})] : []),
  ];
}

/** A line each: the register with its last numbers, the directories, LibreOffice where it is. */
function printSeen(
  { people, kinds, register }: Seen,
  hasLibreOffice: boolean,
  language: Language,
): readonly string[] {
  const lines = [
    say('doctor-directories', language, { people, kinds }),
    ...(hasLibreOffice ? [say('doctor-libreoffice', language, {})] : []),
  ];
  if (register === null) return lines;
  const last = register.last.map(({ number, year }) => `${number} (${year})`).join(', ');
  const { address, entries } = register;
  return [say('doctor-register', language, { address, entries, last }), ...lines];
}
