/** Words of a question that name nothing. */
const ASKING = new Set(
  'the and for are was were does did has have had who whom whose what which when where why how many much any all any with from into that this they them their its there can may must should will would could between among about way'.split(
    ' ',
  ),
);
const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .match(/[\p{L}\p{N}.]{3,}/gu) ?? [];

/** So many words of a question must be in a name for it to be meant. */
const ENOUGH = 2;

/** Whether somebody who typed a question may have meant a name: it holds two of the question's words, or its only one. */
export function isMeant(text: string, name: { name: string; aliases?: readonly string[] | undefined }): boolean {
  const typed = [...new Set(wordsIn(text))].filter((word) => !ASKING.has(word));
  const named = [name.name, ...(name.aliases ?? [])].map(wordsIn);
  const found = (words: readonly string[]) =>
    typed.filter((one) => words.some((word) => word.startsWith(one) || one.startsWith(word))).length;
  return named.some((words) => found(words) >= Math.min(ENOUGH, typed.length));
}
