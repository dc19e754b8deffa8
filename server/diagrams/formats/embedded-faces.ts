import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The parts that the variable typeface comes in, and the letters that need them. */
const parts = [
  { part: 'latin', letters: /[\s\S]/ },
  { part: 'latin-ext', letters: /[\u0100-\u02ff\u1d00-\u1eff\u2020-\u20bf]/ },
  { part: 'greek', letters: /\p{Script=Greek}/u },
  { part: 'cyrillic', letters: /\p{Script=Cyrillic}/u },
  { part: 'vietnamese', letters: /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/ },
] as const;

const fromHere = createRequire(import.meta.url);
const rules = new Map<string, string>();

/** `@font-face` rules that hold as much of Inter as the text needs, in both weights at once. */
export function embeddedFaces(text: string): string {
  return parts
    .filter(({ letters }) => letters.test(text))
    .map(({ part }) => ruleOf(part))
    .join('');
}

function ruleOf(part: string): string {
  const known = rules.get(part);
  if (known) return known;
  const file = fromHere.resolve(`@fontsource-variable/inter/files/inter-${part}-wght-normal.woff2`);
  const bytes = readFileSync(file).toString('base64');
  const rule = `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(data:font/woff2;base64,${bytes}) format('woff2')}`;
  rules.set(part, rule);
  return rule;
}
