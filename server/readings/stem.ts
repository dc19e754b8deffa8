const ENDINGS =
  /(?:abilities|ability|ibility|ations|ation|ating|ated|ates|ate|ments|ment|ships|ship|ances|ance|ences|ence|able|ible|ings|ing|ions|ion|ies|ied|ed|es|al|s|y|e)$/;

/** A word without its ending, so that "appoints", "appointed" and "appointment" are one. Never shorter than three letters. */
export function stemOf(word: string): string {
  const bare = word.replace(/(?:'s|s')$/, '');
  const singular = singularOf(bare);
  const stem = singular.replace(ENDINGS, '');
  if (stem.length < 3) return singular;
  return stem.replace(/([bdgklmnprt])\1$/, '$1');
}

/** "boards" as "board", "agencies" as "agency"; "process" and "status" stay. */
export function singularOf(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
