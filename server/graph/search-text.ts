/**
 * What a person typed, as a Lucene query over names, aliases, summaries and headings. Only letters and digits of it get
 * through, so nothing typed can be query syntax. The last word may be unfinished; longer words forgive a mistake.
 * @param options.all whether every word must be found
 */
export function luceneQuery({ text, all }: { text: string; all: boolean }): string {
  const words = wordsOf(text);
  return words.map((word) => `${all ? '+' : ''}(${variantsOf(word)})`).join(' ');
}

/** Words as the index cuts them (Unicode's rules): `4.6` and `children's` are one word each. */
export function wordsOf(text: string): string[] {
  return (text.normalize('NFKC').replaceAll('’', "'").match(WORD) ?? []).slice(0, 12);
}

const WORD = /(?:[\p{L}\p{N}\p{M}]|(?<=\p{L})['.](?=\p{L})|(?<=\p{N})\.(?=\p{N}))+/gu;

/** The words as one phrase among names and aliases. */
export function lucenePhrase(text: string): string {
  const phrase = wordsOf(text).join(' ');
  return `name:"${phrase}" aliases:"${phrase}"`;
}

function variantsOf(word: string): string {
  const lower = word.toLowerCase();
  const edits = lower.length >= 8 ? 2 : lower.length >= 4 ? 1 : 0;
  const forms = [[lower, 8], [`${lower}*`, 4], ...(edits > 0 ? [[`${lower}~${edits}`, 2] as const] : [])] as const;
  const inNames = forms.flatMap(([form, boost]) => [`name:${form}^${boost}`, `aliases:${form}^${boost}`]);
  return [...inNames, `heading:${lower}^2`, `summary:${lower}`, `summary:${lower}*^0.5`].join(' ');
}

/** Names are the same whatever their case, accents, punctuation, `&` for "and", and a leading "the". */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/&/g, ' and ')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}#.]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}
