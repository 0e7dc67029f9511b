import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What an editor of each language would strike out; what is written instead is in `GLOSSARY.md`, "Not written in messages". */
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
    /\bspeaks? of\b/iu,
    /\banew\b/iu,
    /\b(?:it|them) so\b/iu,
    /\bof another form\b/iu,
    /\bthe like\b/iu,
    /\bas-of day\b/iu,
    /\b(?:made?|makes?) (?:\S+ ){0,3}void\b/iu,
    /\btelephone/iu,
    /(?<!\bthere )\bis (?:no (?!longer\b)|nothing\b)/iu,
  ],
  ru: [
    /ведомств/iu,
    /те байты/iu,
    /здесь не бывает/iu,
    /не годится/iu,
    /пожалуйста/iu,
    /(?<!\p{L})данн(?:ый|ого|ому|ой)(?!\p{L})/iu,
    /(?<!=|наименование )организаци/iu,
    /подписывающ/iu,
    /отчётн(?:ый|ого|ому) д(?:ень|ня|ню)/iu,
    /(?<!\p{L})сто(?:ит|ят)(?!\p{L})/iu,
    /(?<!\p{L})вид(?:а|у|е)? писем/iu,
    /экспорт/iu,
  ],
  uz: [
    /балки/iu,
    /деганидир/iu,
    /илтимос/iu,
    /(?:тур|ёт)(?:ибди|майди)(?!\p{L})/iu,
    /(?<!\p{L})сатр/iu,
    /ташкилот(?! номи)/iu,
    /ҳолат кун/iu,
    /қоғоз дафтар/iu,
    /(?:[A-Za-z\d_]{2}) (?:да|га|ни|дан)(?!\p{L})/u,
  ],
};

/** Every text with a language in the source of the messages and of the help: file, language, text. */
function textsWritten() {
  const files = ['src/messages', 'src/cli'].flatMap((folder) =>
    readdirSync(folder).map((name) => `${folder}/${name}`),
  );
  return files.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /\b(en|ru|uz):\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\[[^\]]*\])/gu,
      ),
    ].map(([, language = '', text = '']) => ({ file, language, text })),
  );
}

test('the source has texts in every language for this test to read', () => {
  const counted = Object.keys(banned).map(
    (code) => textsWritten().filter(({ language }) => language === code).length,
  );
  expect(Math.min(...counted)).toBeGreaterThan(800);
});

test('messages have no word that an editor would strike out', () => {
  const found = textsWritten().flatMap(({ file, language, text }) =>
    (banned[language] ?? []).flatMap((word) => (word.test(text) ? [`${file}: ${word} in ${text}`] : [])),
  );
  expect(found).toEqual([]);
});
