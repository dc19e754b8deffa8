/** English metric units: 914,400 to the inch; a unit of the drawing is a pixel, 96 to the inch. */
export const EMU = 9525;
export const SLIDE = { width: 12_192_000, height: 6_858_000 };
export const emu = (value: number): number => Math.round(value * EMU);

export const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;
