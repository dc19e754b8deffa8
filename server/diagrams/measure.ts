import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';

export type Weight = 'regular' | 'semibold';
export type TextStyle = { size: number; weight: Weight };

export const fontFiles: Record<Weight, URL> = {
  regular: new URL('fonts/Inter-Regular.ttf', import.meta.url),
  semibold: new URL('fonts/Inter-SemiBold.ttf', import.meta.url),
};

const faces = new Map<Weight, fontkit.Font>();
const advances: Record<Weight, Map<number, number>> = { regular: new Map(), semibold: new Map() };

function face(weight: Weight): fontkit.Font {
  const known = faces.get(weight) ?? (fontkit.create(readFileSync(fontFiles[weight])) as fontkit.Font);
  faces.set(weight, known);
  return known;
}

/** Whether the typeface draws all of a text. */
export const hasGlyphs = (text: string): boolean => [...text].every((character) => hasGlyph(character.codePointAt(0) ?? 0));

/** Whether the typeface draws this character; others come from whatever font the reader has. */
export const hasGlyph = (code: number): boolean => face('regular').hasGlyphForCodePoint(code);

/** A text's width in the drawing's unit, from the font itself; kerning, which only narrows, is left out. */
export function widthOf(text: string, { size, weight }: TextStyle): number {
  let width = 0;
  for (const character of text) width += advance(character.codePointAt(0) ?? 0, weight);
  return width * size;
}

function advance(code: number, weight: Weight): number {
  let known = advances[weight].get(code);
  if (known === undefined) {
    const { unitsPerEm } = face(weight);
    // What the typeface lacks is given the room of the widest letters: an ideograph, an emoji.
    known = hasGlyph(code) ? face(weight).glyphForCodePoint(code).advanceWidth / unitsPerEm : isMark(code) ? 0 : 1.05;
    advances[weight].set(code, known);
  }
  return known;
}

const isMark = (code: number): boolean => /\p{M}|\p{Cf}|\p{Variation_Selector}/u.test(String.fromCodePoint(code));

/** Where a line may be broken: at any space but one that says that it may not. */
const SPACES = /[^\S\u00a0]+/;

/** Breaks a text into lines no wider than `width`; a word that is wider by itself is broken too. Nothing is left out. */
export function wrapped(text: string, width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .split(SPACES)
    .filter(Boolean)
    .flatMap((word) => broken(word, width, style))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, style) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** The narrowest width that breaks the text into no more lines than `width` does: lines of nearly the same length. */
export function balanced(text: string, width: number, style: TextStyle): string[] {
  const lines = wrapped(text, width, style);
  if (lines.length === 1) return lines;
  let best = lines;
  const words = text.split(SPACES).map((word) => widthOf(word, style));
  // No word is broken for it that would not be anyway.
  const narrowest = Math.max(width / 2, ...words.filter((word) => word <= width));
  for (let narrower = width - 6; narrower >= narrowest; narrower -= 6) {
    const attempt = wrapped(text, narrower, style);
    if (attempt.length > lines.length) break;
    best = attempt;
  }
  return best;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function broken(word: string, width: number, style: TextStyle): string[] {
  if (widthOf(word, style) <= width) return [word];
  // After a hyphen or a slash, if there is one; otherwise wherever the width ends.
  const parts = word
    .split(/(?<=[-/–—&.@])/u)
    .flatMap((part) => (widthOf(part, style) <= width ? [part] : [...segmenter.segment(part)].map(({ segment }) => segment)));
  const pieces: string[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (last !== undefined && widthOf(last + part, style) <= width) pieces[pieces.length - 1] = last + part;
    else pieces.push(part);
  }
  return pieces;
}
