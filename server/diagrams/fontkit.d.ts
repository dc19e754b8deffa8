/** The part of fontkit that measuring needs; the package brings no types. */
declare module 'fontkit' {
  type Glyph = { advanceWidth: number };
  export type Font = {
    unitsPerEm: number;
    hasGlyphForCodePoint: (code: number) => boolean;
    glyphForCodePoint: (code: number) => Glyph;
  };
  /** @throws Error where the bytes are no font */
  export function create(bytes: Uint8Array): Font | { fonts: Font[] };
}
