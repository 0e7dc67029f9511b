/** A step of a played session. */
export interface Step {
  readonly name: string;
}
export const firstLetters: readonly Step[];
export function realExport(): string;
export function play(
  steps: readonly Step[],
  options: {
    readonly folder: string;
    readonly columns: number;
    readonly rows?: number;
    readonly lang: string;
    readonly plain?: boolean;
  },
): Readonly<Record<string, { readonly text: string; readonly colours: string } | undefined>>;
