export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type CommandShell = (typeof shells)[number];

/**
 * A completion script for one shell. All of them ask the program itself (`roadmap __complete WORDS`), which knows its commands and the workspace; files where it
 * has nothing to offer. A name with spaces or with characters of the shell is quoted, never carried out.
 */
export function completionScript(shell: CommandShell): string {
  return { bash, zsh, fish, powershell }[shell];
}

const bash = `_roadmap() {
  local current="\${COMP_WORDS[COMP_CWORD]}" word
  COMPREPLY=()
  while IFS= read -r word; do
    [[ -z "$word" ]] && continue
    [[ "$word" == *[!A-Za-z0-9_./,@%+-]* && "$word" == *[[:space:]\\\\\\'\\"\\$\\\`\\(\\)\\&\\;\\|\\<\\>\\*\\?]* ]] && word="$(printf '%q' "$word")"
    COMPREPLY+=("$word")
  done < <(roadmap __complete "\${COMP_WORDS[@]:1:COMP_CWORD-1}" "$current" 2>/dev/null)
}
complete -o default -F _roadmap roadmap
`;

const zsh = `#compdef roadmap
_roadmap() {
  local -a found
  found=("\${(@f)$(roadmap __complete "\${(@)words[2,CURRENT-1]}" "\${words[CURRENT]}" 2>/dev/null)}")
  found=("\${(@)found:#}")
  if (( \${#found} )); then compadd -a found; else _files; fi
}
if [ "$funcstack[1]" = "_roadmap" ]; then _roadmap "$@"; else compdef _roadmap roadmap; fi
`;

const fish = `function __roadmap_complete
    set -l found (roadmap __complete (commandline -opc)[2..] (commandline -ct) 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\\n' $found
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c roadmap -f -a '(__roadmap_complete)'
`;

const powershell = `Register-ArgumentCompleter -Native -CommandName roadmap -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $typed = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($wordToComplete -eq '') { $typed += '""' }
  @(roadmap __complete @typed 2>$null) | ForEach-Object {
    $text = if ($_ -match '[^\\w./,-]') { "'" + $_.Replace("'", "''") + "'" } else { $_ }
    [System.Management.Automation.CompletionResult]::new($text, $_, 'ParameterValue', $_)
  }
}
`;
