/** A Markdown table. What people wrote never becomes marks: bars, angle brackets, backticks and line breaks are put out of action. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(markdownText).join(' | ')} |`;
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** Text that stays these characters in Markdown (GitHub and GitLab alike). */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_{}[\]<>()#+!|~]/gu, (mark) =>
      mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : `\\${mark}`,
    );
}
