import { adoptMessages } from './adopt.ts';
import { batchMessages } from './batch.ts';
import { blankMessages } from './blank.ts';
import { configMessages } from './config.ts';
import { daysMessages } from './days.ts';
import { dispatchMessages } from './dispatch.ts';
import { fillMessages } from './fill.ts';
import { ingestMessages } from './ingest.ts';
import { ioMessages } from './io.ts';
import { layoutMessages } from './layout.ts';
import { letterMessages } from './letter.ts';
import type { Language, Placeholders } from './message.ts';
import { fillWords } from './message.ts';
import { numberMessages } from './number.ts';
import { packMessages } from './pack.ts';
import { planMessages } from './plan.ts';
import { registerMessages } from './register.ts';
import { reportMessages } from './report.ts';
import { spokenArguments } from './spoken.ts';
import { tableMessages } from './table.ts';
import { templateMessages } from './template.ts';
import { textMessages } from './text.ts';
import { yamlMessages } from './yaml.ts';

/** Every problem the program can name. A code is in one part only; the parts follow the rooms of `src`. */
const makeCatalog = () => ({
  ...configMessages(),
  ...daysMessages(),
  ...blankMessages(),
  ...fillMessages(),
  ...yamlMessages(),
  ...letterMessages(),
  ...adoptMessages(),
  ...tableMessages(),
  ...ingestMessages(),
  ...textMessages(),
  ...planMessages(),
  ...numberMessages(),
  ...registerMessages(),
  ...templateMessages(),
  ...layoutMessages(),
  ...reportMessages(),
  ...batchMessages(),
  ...packMessages(),
  ...dispatchMessages(),
  ...ioMessages(),
});

type Catalog = ReturnType<typeof makeCatalog>;

let made: Catalog | undefined;

/** What can be said of each problem, by its code. */
export function messageCatalog(): Catalog {
  made ??= makeCatalog();
  return made;
}

export type MessageCode = keyof Catalog;

type TextsOf<Code extends MessageCode> = Catalog[Code]['text']['en'] | Catalog[Code]['hint']['en'];

/** The arguments that a code's English words name; `Record<never, ...>` when they name none. */
export type MessageArguments<Code extends MessageCode> = Readonly<
  Record<Placeholders<TextsOf<Code>>, string | number>
>;

/** The message and the hint of a problem in one language, arguments filled in. */
export function printMessage(
  found: { readonly code: MessageCode; readonly args: Readonly<Record<string, string | number>> },
  language: Language,
): { readonly message: string; readonly hint: string } {
  const entry = messageCatalog()[found.code];
  const args = spokenArguments(found.code, found.args, language);
  return {
    message: fillWords(entry.text[language], args),
    hint: fillWords(entry.hint[language], args),
  };
}
