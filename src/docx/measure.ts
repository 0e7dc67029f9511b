/** stand-in until widths land */
export function countLines(text: string, roomTwips: number, sizePt: number, bold: boolean): number {
  void bold;
  return Math.max(1, Math.ceil((text.length * sizePt * 10) / Math.max(1, roomTwips)));
}
