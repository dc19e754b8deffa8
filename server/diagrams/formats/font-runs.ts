import { existsSync, globSync, readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import { hasGlyph, hasGlyphs } from '../measure.ts';

export type Run = { text: string; file: string | null };

/** Where operating systems keep their typefaces. */
const folders = ['/usr/share/fonts', '/usr/local/share/fonts', '/System/Library/Fonts', '/Library/Fonts', 'C:\\Windows\\Fonts'];
let readersFonts: { file: string; font: fontkit.Font }[] | undefined;

/** A text in stretches by typeface: `null` is Inter, a file is one of the machine's own that has what Inter lacks. */
export function fontRuns(text: string): Run[] {
  if (hasGlyphs(text)) return [{ text, file: null }];
  const runs: Run[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const last = runs.at(-1);
    // A mark or a joiner stays with the letter before it; a space between two words of one script too.
    const file = hasGlyph(code) && !(last?.file && /[\s\p{M}\u200c\u200d]/u.test(character)) ? null : fileWith(code, last?.file);
    if (last && last.file === file) last.text += character;
    else runs.push({ text: character, file });
  }
  return runs;
}

function fileWith(code: number, preferred: string | null | undefined): string | null {
  readersFonts ??= folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => globSync(`${folder}/**/*.{ttf,otf}`).toSorted().flatMap(opened));
  const having = readersFonts.filter(({ font }) => font.hasGlyphForCodePoint(code));
  return (having.find(({ file }) => file === preferred) ?? having[0])?.file ?? null;
}

function opened(file: string): { file: string; font: fontkit.Font }[] {
  try {
    const font = fontkit.create(readFileSync(file));
    return 'fonts' in font ? [] : [{ file, font }];
  } catch {
    return [];
  }
}
