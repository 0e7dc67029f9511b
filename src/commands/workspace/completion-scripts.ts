import type { CommandWords } from '../context.ts';

export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type CommandShell = (typeof shells)[number];

/** What may stand after some words: `''` is the program alone, `letter` a group, `letter generate` a command. */
type Table = ReadonlyMap<string, readonly string[]>;

/** A completion script for one shell: commands, then their options; files where neither fits. */
export function completionScript(shell: CommandShell, commands: readonly CommandWords[]): string {
  const table = wordsAfter(commands);
  switch (shell) {
    case 'bash':
      return bash(table);
    case 'zsh':
      // zsh runs the bash function through its own bridge.
      return `#compdef roadmap\nautoload -U +X bashcompinit && bashcompinit\n${bash(table)}`;
    case 'fish':
      return fish(table);
    case 'powershell':
      return powershell(table);
  }
}

function wordsAfter(commands: readonly CommandWords[]): Table {
  const table = new Map<string, string[]>([['', []]]);
  const add = (path: string, word: string): void => {
    const words = table.get(path) ?? [];
    if (!words.includes(word)) words.push(word);
    table.set(path, words);
  };
  for (const spec of commands) {
    const [first = '', second] = spec.name.split(' ');
    add('', first);
    if (second !== undefined) add(first, second);
    for (const flags of spec.options) add(spec.name, longFlag(flags));
  }
  return table;
}

function longFlag(flags: string): string {
  return /--[\w-]+/u.exec(flags)?.[0] ?? flags;
}

function bash(table: Table): string {
  const cases = [...table].map(([path, words]) => `    "${path}") words="${words.join(' ')}" ;;`).join('\n');
  return `_roadmap() {
  local current="\${COMP_WORDS[COMP_CWORD]}" path="" words="" at
  for ((at = 1; at < COMP_CWORD && at < 3; at++)); do
    [[ "\${COMP_WORDS[at]}" == -* ]] && break
    path="\${path:+$path }\${COMP_WORDS[at]}"
  done
  case "$path" in
${cases}
  esac
  words+=" $(roadmap __complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)"
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _roadmap roadmap
`;
}

function fish(table: Table): string {
  const lines = [...table].flatMap(([path, words]) => words.map((word) => fishLine(path, word)));
  const values = `complete -c roadmap -a '(roadmap __complete (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'`;
  return `${[...lines, values].join('\n')}\n`;
}

function fishLine(path: string, word: string): string {
  const seen = path.split(' ').filter((part) => part !== '');
  const condition =
    seen.length === 0
      ? '__fish_use_subcommand'
      : seen.map((part) => `__fish_seen_subcommand_from ${part}`).join('; and ');
  const offered = word.startsWith('--') ? `-l ${word.slice(2)}` : `-f -a ${word}`;
  return `complete -c roadmap -n '${condition}' ${offered}`;
}

function powershell(table: Table): string {
  const entries = [...table].map(([path, words]) => `    '${path}' = '${words.join(' ')}'`).join('\n');
  return `Register-ArgumentCompleter -Native -CommandName roadmap -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $table = @{
${entries}
  }
  $words = $commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() } |
    Where-Object { $_ -notlike '-*' -and $_ -ne $wordToComplete } | Select-Object -First 2
  $path = $words -join ' '
  if (-not $table.ContainsKey($path)) { $path = ($words | Select-Object -First 1) }
  $typed = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($wordToComplete -eq '') { $typed += '""' }
  (@($table["$path"] -split ' ') + @(roadmap __complete @typed 2>$null)) | Where-Object { $_ -like "$wordToComplete*" } |
    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`;
}
