import { singularOf } from './stem.ts';

/** A word of a text: as names are compared by, and whether it carries no meaning of its own. */
export type Word = { word: string; key: string; stop: boolean };

const STOPS = new Set(
  `the a an of is are be been being was were am do does did please me us we our my your i you it its this that these those there their them
  they any and or can could would might shall has have had having so just also really exactly actually currently ever then which's
  hi hello thanks one ones other others not isnt arent dont doesnt didnt wasnt werent hasnt havent hadnt cant cannot wont wouldnt couldnt shouldnt mustnt some give
  list`.split(/\s+/),
);

/** Turns of phrase and abbreviations as the words that the wordings use. */
const TURNS: [RegExp, string][] = [
  [/\bwell[ -]+being\b/g, 'wellbeing'],
  [/\bsafe[ -]guarding\b/g, 'safeguarding'],
  [/\b(?:c\.?e\.?o|c\.?ex|ce|chief exec)\b\.?/g, 'chief executive'],
  [/\bh ?and ?wb?b\b/g, 'hwb'],
  [/\bchair(?:man|woman|person)(s?)\b/g, 'chair$1'],
  [/\bvice[ -]chair/g, 'deputy chair'],
  [/\b(who|what|how|where|when|that|there)'?s\b/g, '$1 is'],
  [/\b(?:s|ss|sec|sect)\.? ?(\d+[a-z]?)\b/g, 'section $1'],
  [/\b(?:cl|para|par)\.? ?(?=\d)/g, 'clause '],
  [/§ ?/g, 'clause '],
  [/\breg\.? ?(?=\d)/g, 'regulation '],
  [/\bcom?mitt?ees?\b|\bcttees?\b|\bctees?\b/g, 'committee'],
  [/\bdept\b/g, 'department'],
  [/\binfo\b/g, 'information'],
  [/\bdocs?\b/g, 'document'],
  [/\bv(?:s|ersus)?\.?(?= )/g, 'versus'],
  [/\bmore than (?:one|1|a single)\b|\bat least (?:two|2)\b|\b(?:two|2) or more\b|\ba number of\b|\ba few\b/g, 'several'],
  [/\bside[ -]by[ -]side\b|\bnext to each other\b/g, 'compare'],
  [/\bt(?:ake|akes|ook|aken|aking) over\b|\b(?:step|stepp)(?:s|ed) into\b/g, 'replace'],
  [/\bt(?:ake|akes|ook|aken|aking) (?:the |its |their )?place\b(?! (?:in|on))/g, 'replace'],
  [/\bin (?:the )?place of\b|\bgot rid of\b|\bdone away with\b/g, 'replace'],
  [/\b(?:get|gets|getting) rid of\b|\bkick(?:s|ed)? out\b/g, 'remove'],
  [/\bf(?:all|alls|ell|alling|allen) out\b|\b(?:can't|cannot|can not|don't|do not|won't) agree\b|\bat odds\b/g, 'disagree'],
  [/\bnot (?:been )?(?:resolved|settled|sorted|agreed)\b|\b(?:isn't|aren't) (?:resolved|settled|sorted)(?: out)?\b/g, 'unresolved'],
  [/\b(?:bring|brings|take|takes|go|goes|went) (?:\w+ )?(?:up )?(?=to the chief executive)/g, 'escalate '],
  [/\b(?:nobody|no[ -]?one) in (?:the )?(?:post|office|place)\b/g, 'vacant'],
  [/\bno[ -]one(?:'s)?\b|\bnot any(?:one|body)\b/g, 'nobody'],
  [/\bends? up\b/g, 'go'],
  [/\bby whom?\b/g, 'bywhom'],
  [/\bset(?:s|ting)? ?-?up\b/g, 'establish'],
  [/\br[au]ns? out\b|\bbreaks? off\b|\bcomes? to an end\b/g, 'end'],
  [/\boff sick\b|\bon (?:sick )?leave\b|\bon holiday\b/g, 'absent'],
  [/\bmade up\b|\bmake[ -]?up\b|\bmakes up\b/g, 'composition'],
  [/\bin charge of\b/g, 'boss of'],
  [/\bdo(?= ?\??$)/g, 'perform'],
  [/\bkeep(?:s|ing)? (.{1,60}?) in check\b/g, 'hold $1 account'],
];

/** What is typed or named, folded and cut into words: without case, accents, possessives and punctuation. */
export function wordsOf(text: string): Word[] {
  let folded = fold(text);
  for (const [turn, words] of TURNS) folded = folded.replace(turn, words);
  return (folded.match(/[\p{L}\p{N}#]+(?:[.'][\p{L}\p{N}]+)*/gu) ?? []).slice(0, 60).map((found) => {
    const word = found.replace(/'s$|s'$/, 's').replace(/'/g, '');
    return { word, key: singularOf(word), stop: STOPS.has(word) };
  });
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘`]/g, "'").toLowerCase().replace(/&/g, ' and ').replace(/\s+/g, ' ');
}

/** Words that join a name's parts; left out where names are compared. */
const JOINING = new Set(['the', 'of', 'for', 'and', 'a', 'an', 'in', 'on', 'to', 'with', 'from', 'independent', 's']);
export const joins = (word: string): boolean => JOINING.has(word);

/** What a name is found by: its words without joining ones, in one order, so that "chair of the LSCB" is "LSCB chair". */
export function nameKey(words: readonly Word[]): string {
  const telling = words.filter(({ word }) => !JOINING.has(word)).map(({ key }) => key);
  return (telling.length > 0 ? telling : words.map(({ key }) => key)).toSorted().join(' ');
}
