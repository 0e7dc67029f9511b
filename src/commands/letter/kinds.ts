import { listKinds, loadKind } from '../../io/workspace.ts';
import { fileIndexOn } from '../../letters/file-index.ts';
import { membersOf } from '../../letters/groups.ts';
import { say } from '../../messages/words.ts';
import type { LetterKind } from '../../model/letter.ts';
import type { Day, Directories } from '../../model/office.ts';
import { isValidOn } from '../../model/office.ts';
import type { Problem } from '../../problem.ts';
import { hasErrors } from '../../problem.ts';
import { openKind } from '../../runs/kinds.ts';
import { officeToday, openDirectories, openWorkspace } from '../../runs/workspace.ts';
import type { Command, Context } from '../context.ts';
import { fail, succeed } from '../context.ts';

/** One kind in the JSON document. */
interface KindAtGlance {
  readonly kind: string;
  readonly title: string;
  readonly file: string;
  readonly numbering: string;
  readonly needs: string;
  readonly measure: string | null;
  readonly builtIn: boolean;
  /** Codes in the order of numbers; empty for kinds that go to the bodies of an export. */
  readonly recipients: readonly string[];
  /** The members of recipients that are groups, on the day: who gets a file of its own under `--each`. */
  readonly groups: readonly { readonly code: string; readonly members: readonly string[] }[];
  readonly audience: string;
  readonly fields: readonly Pick<
    LetterKind['fields'][number],
    'name' | 'type' | 'label' | 'example' | 'required'
  >[];
}

/** `roadmap letter kinds`: every kind of the office with what it needs and to whom the distribution sends it on the day. */
export const letterKinds: Command<{ readonly date: Day | undefined }> = async (context) => {
  const { root, config } = await openWorkspace(context);
  const { directories } = await openDirectories(context, root);
  const day = context.options.date ?? officeToday(context, config);
  const kinds: KindAtGlance[] = [];
  const problems: Problem[] = [];
  for (const name of await listKinds(root)) {
    const read = await openKind(context, root, name);
    problems.push(...read.problems);
    if (read.value !== undefined) kinds.push(await reported(root, read.value, directories, day));
  }
  if (!context.terminal.options.json) {
    context.terminal.result(kinds.map((kind) => page(context, kind)).join('\n\n'));
  }
  if (hasErrors(problems)) return fail({ ...context, emptyJson: { kinds } }, 1, problems, '');
  return succeed(context, { date: day, kinds }, problems);
};

async function reported(
  root: string,
  kind: LetterKind,
  directories: Directories,
  day: Day,
): Promise<KindAtGlance> {
  const { name, title, numbering, needs, measure, audience } = kind;
  const fields = kind.fields.map(({ name: field, type, label, example, required }) => {
    return { name: field, type, label, example, required };
  });
  const file = fileIndexOn(directories.nomenclature, kind, day).value ?? kind.file;
  const builtIn = (await loadKind(root, name))?.builtIn === true;
  const recipients = directories.distribution
    .filter((line) => line.kind === name && isValidOn(line, day))
    .map((line) => line.recipient);
  const groups = numbering === 'shared' ? groupsOf(recipients, directories, day) : [];
  const to = { recipients, groups, audience };
  return { kind: name, title, file, numbering, needs, measure, builtIn, ...to, fields };
}

/** Groups among the recipients with their members on the day; what is wrong with one is said by `doctor` and the letters' run. */
function groupsOf(codes: readonly string[], directories: Directories, day: Day): KindAtGlance['groups'] {
  const groups = codes.filter((code) => directories.groups.some(({ group }) => group === code));
  return groups.map((code) => {
    const group = directories.recipients.filter((one) => one.code === code && isValidOn(one, day));
    const members = membersOf(group, directories, day).value ?? [];
    return { code, members: members.map((member) => member.code) };
  });
}

/** `MIN59 (59)`: a group with the number of its members. */
function shownRecipient(code: string, { groups }: KindAtGlance): string {
  const group = groups.find((one) => one.code === code);
  return group === undefined ? code : `${code} (${group.members.length})`;
}

function page(context: Context, kind: KindAtGlance): string {
  const { language } = context.terminal.options;
  const needs = {
    none: say('kind-needs-none', language, {}),
    any: say('kind-needs-any', language, {}),
    body: say('kind-needs-body', language, {}),
    dataset: say('kind-needs-dataset', language, {}),
  }[kind.needs];
  const nobody =
    kind.audience === 'overdue-bodies'
      ? say('kind-to-bodies', language, {})
      : say('kind-to-nobody', language, {});
  const optional = ` (${say('kind-optional', language, {})})`;
  const fields = kind.fields.map(
    (field) =>
      `  --set "${field.name}=${field.example || '…'}"  ${field.label}${field.required ? '' : optional}`,
  );
  return [
    `${kind.kind}: ${kind.title}`,
    `  ${say('kind-file', language, { file: kind.file })}; ${needs ?? kind.needs}`,
    `  ${say('kind-to', language, { codes: kind.recipients.map((code) => shownRecipient(code, kind)).join(', ') || nobody })}`,
    ...fields,
  ].join('\n');
}
