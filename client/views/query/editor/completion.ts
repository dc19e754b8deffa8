import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { kinds } from '../../../../contract/kinds.ts';
import { relationshipTypes } from '../../../../contract/relationship-types.ts';
import { FUNCTIONS, KEYWORDS } from './language.ts';

const labels: Completion[] = [
  { label: 'Entity', type: 'class', detail: 'any of them' },
  ...Object.values(kinds).map(({ label, about }) => ({ label, type: 'class', info: about })),
];
const types: Completion[] = Object.values(relationshipTypes).map(({ type, caption, about }) => ({
  label: type,
  type: 'interface',
  detail: `A ${caption} B`,
  info: about,
}));

const COMMON = ['id', 'name', 'aliases', 'area', 'summary', 'clauses', 'archetype', 'status', 'validFrom', 'validTo'];
const OF_RELATIONSHIPS = ['modality', 'frequency', 'windowStart', 'windowEnd', 'subject', 'basis'];
const ownersOf = new Map<string, string[]>();
for (const { label, properties } of Object.values(kinds)) for (const name of Object.keys(properties)) add(name, label);
for (const { type, properties } of Object.values(relationshipTypes)) for (const name of Object.keys(properties)) add(name, type);
function add(name: string, owner: string): void {
  ownersOf.set(name, [...(ownersOf.get(name) ?? []), owner]);
}
const properties: Completion[] = [
  ...COMMON.map((label) => ({ label, type: 'property', detail: 'of all', boost: 2 })),
  ...OF_RELATIONSHIPS.map((label) => ({ label, type: 'property', detail: 'of relationships', boost: 1 })),
  ...[...ownersOf].map(([label, owners]) => ({ label, type: 'property', detail: `of ${owners.slice(0, 3).join(', ')}` })),
];

const words: Completion[] = [
  ...KEYWORDS.map((label) => ({ label, type: 'keyword' })),
  ...FUNCTIONS.map((name) => ({ label: name, apply: `${name}(`, type: 'function', detail: '( … )' })),
];

/** What can stand here: labels and types after a colon, properties after a dot, otherwise keywords, functions and names in use. */
export function completeCypher(context: CompletionContext): CompletionResult | null {
  const word = context.matchBefore(/\w*/);
  const from = word?.from ?? context.pos;
  const before = context.state.sliceDoc(Math.max(0, from - 400), from);
  if (
    /(^|[^\\])(['"])[^'"]*$/.test(
      before
        .split('\n')
        .at(-1)
        ?.replace(/(['"])(?:[^'"\\]|\\.)*\1/g, '') ?? '',
    )
  )
    return null;
  const options = optionsAfter(before);
  if (options === words && from === context.pos && !context.explicit) return null;
  const all = options === words ? [...words, ...namesIn(context.state.doc.toString())] : options;
  return { from, options: [...all], validFor: /^\w*$/ };
}

function optionsAfter(before: string): readonly Completion[] {
  const open = innermostOpen(before);
  if (/[:|&!]\s*$/.test(before) && open === '[') return types;
  if (/[:|&!]\s*$/.test(before) && open !== '{') return labels;
  if (/[\w)\]]\.$/.test(before) || (open === '{' && /[{,]\s*\.?$/.test(before))) return properties;
  return words;
}

/** The bracket that stands open here. */
function innermostOpen(text: string): string | undefined {
  const open: string[] = [];
  for (const sign of text) {
    if ('([{'.includes(sign)) open.push(sign);
    else if (')]}'.includes(sign)) open.pop();
  }
  return open.at(-1);
}

/** Names that the query gives to nodes, relationships, paths and results. */
function namesIn(text: string): Completion[] {
  const names = [...text.matchAll(/[([]\s*([A-Za-z_]\w*)\s*[:)\]]|\bAS\s+([A-Za-z_]\w*)|\b([A-Za-z_]\w*)\s*=\s*(?:\(|shortest)/gi)];
  return [...new Set(names.flatMap(([, a, b, c]) => a ?? b ?? c ?? []))].map((label) => ({
    label,
    type: 'variable',
    detail: 'in this query',
    boost: 3,
  }));
}
