import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../src/cli/commands.ts';

/** What an editor of each language would strike out, and what is written instead (`GLOSSARY.md`, "Not written in messages"). */
const banned: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    /\bstand(?:s|ing)?\b/iu,
    /\b(?:told|tells?)\b/iu,
    /\bmend\w*/iu,
    /\blook(?:s)? (?:whether|at|into)\b/iu,
    /\bplease\b/iu,
    /\binvalid\b/iu,
    /\blies?\b/iu,
    /\bpassed over\b/iu,
  ],
  ru: [/ведомств/iu, /те байты/iu, /здесь не бывает/iu, /пожалуйста/iu],
  uz: [/балки шудир/iu, /деганидир/iu, /илтимос/iu],
};

type Said = readonly { readonly language: string; readonly text: string }[];

/** All texts with a language under a value, however deep. */
function textsIn(value: unknown): Said {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && key in banned ? [{ language: key, text: inner }] : textsIn(inner),
  );
}

async function texts(): Promise<ReadonlyMap<string, Said>> {
  const files = readdirSync('src/messages').filter((name) => name.endsWith('.ts'));
  const said = new Map<string, Said>([['cli', textsIn(commands)]]);
  for (const file of files) {
    const module: unknown = await import(`../src/messages/${file.replace('.ts', '')}.ts`);
    // `catalog` and `words` gather the texts of the other files.
    if (file !== 'catalog.ts') said.set(file, textsIn(module));
  }
  return said;
}

test('messages have no word that an editor would strike out', async () => {
  const more: string[] = [];
  for (const [file, said] of await texts()) {
    const found = said.filter(({ language, text }) => banned[language]?.some((word) => word.test(text)));
    if (found.length > 0) more.push(`${file}: ${found.map(({ text }) => text).join(' | ')}`);
  }
  expect(more).toEqual([]);
});
