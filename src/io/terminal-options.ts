import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../messages/message.ts';
import { languages } from '../messages/message.ts';
import type { Outside } from './outside.ts';
import type { TerminalOptions } from './terminal.ts';
import { configName, findWorkspace } from './workspace.ts';

/**
 * How to speak, decided before the command line is understood, so that even its faults are reported in the reader's
 * language: `--lang`, else the workspace's `language:`, else the locale, else English.
 */
export async function chooseTerminalOptions(
  argv: readonly string[],
  outside: Outside,
): Promise<TerminalOptions> {
  const { environment } = outside;
  const noColor =
    argv.includes('--no-color') || (environment.NO_COLOR ?? '') !== '' || environment.TERM === 'dumb';
  const language =
    asLanguage(optionValue(argv, '--lang')) ??
    (await workspaceLanguage(outside, optionValue(argv, '--workspace') ?? optionValue(argv, '-w'))) ??
    localeLanguage(environment) ??
    'en';
  const given = (option: string): boolean => argv.includes(option);
  return {
    language,
    json: given('--json'),
    color: !noColor,
    all: given('--all'),
    quiet: given('--quiet'),
    verbose: given('--verbose'),
  };
}

function optionValue(argv: readonly string[], option: string): string | undefined {
  const joined = argv.find((word) => word.startsWith(`${option}=`));
  if (joined !== undefined) return joined.slice(option.length + 1);
  const at = argv.indexOf(option);
  return at === -1 ? undefined : argv[at + 1];
}

function asLanguage(text: string | undefined): Language | undefined {
  return languages.find((language) => language === text);
}

async function workspaceLanguage(outside: Outside, flag: string | undefined): Promise<Language | undefined> {
  try {
    const root = await findWorkspace(outside, flag);
    const text = await readFile(join(root, configName), 'utf8');
    return asLanguage(/^language:\s*["']?(\w+)/mu.exec(text)?.[1]);
  } catch {
    // No workspace or no readable configuration: the command itself says so if it needs one.
    return undefined;
  }
}

function localeLanguage(environment: Outside['environment']): Language | undefined {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return asLanguage(locale.slice(0, 2).toLowerCase());
}
