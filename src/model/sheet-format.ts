/** How a sheet of paper is held, its size and its margins. */
export interface SheetFormat {
  readonly orientation: 'portrait' | 'landscape';
  /** Width and height of the sheet as it is held; absent: A4. */
  readonly sizeMm?: { readonly width: number; readonly height: number };
  readonly marginsMm: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}
