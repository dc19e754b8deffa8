export type PhrasePart = { words: string } | { slot: string };

/** "Who can escalate to {role}?" in its parts: words, and slots to be filled. */
export function phraseParts(phrase: string): PhrasePart[] {
  return phrase
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? { slot: part.slice(1, -1) } : { words: part }));
}

export function slotsOf(phrase: string): string[] {
  return phraseParts(phrase).flatMap((part) => ('slot' in part ? [part.slot] : []));
}

/** The phrase for reading: filled slots by their names, others as "…". */
export function phraseInWords(phrase: string, names: Record<string, string | undefined>): string {
  return phraseParts(phrase)
    .map((part) => ('slot' in part ? (names[part.slot] ?? '…') : part.words))
    .join('');
}
