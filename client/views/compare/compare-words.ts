import type { ComparedSide, Comparison, Found } from '../../../contract/comparison.ts';
import type { GraphNode, GraphRelationship } from '../../../contract/graph.ts';
import { counted, listed } from '../../words/counting.ts';
import { dateInWords } from '../../words/dates.ts';
import { propertiesInWords } from '../../words/property-words.ts';
import { conditionsOf } from '../../words/relationship-words.ts';

/** What stands where a side says nothing. */
export const NOT_STATED = 'not stated';

/** A property's caption and what a thing says of it. */
export function fieldWords(name: string, thing: GraphNode | GraphRelationship): { caption: string; value: string } {
  if (name === 'status') return { caption: 'Status', value: thing.status };
  if (name === 'validFrom' || name === 'validTo') {
    const date = thing[name];
    const caption = name === 'validFrom' ? 'From' : 'Until';
    return { caption, value: date ? dateInWords(date, thing.properties[`${name}Precision`]) : NOT_STATED };
  }
  const value = thing.properties[name];
  const [words] = propertiesInWords({
    [name]: value ?? NOT_STATED,
    ...(name === 'windowStart' ? { windowEnd: thing.properties.windowEnd ?? '' } : {}),
  });
  return words ?? { caption: name, value: String(value ?? NOT_STATED) };
}

/** What qualifies a relationship, and how it stands in what differs: "annual, how binding: must". */
export function factWords(fact: GraphRelationship, differs: readonly string[]): string {
  const chair = fact.properties.capacity === 'chair' ? ['chair'] : [];
  const said = new Set(['capacity', 'frequency', 'windowStart', 'windowEnd', 'status']);
  const more = differs.filter((name) => !said.has(name)).map((name) => fieldWords(name, fact));
  const { subject } = fact.properties;
  const about = typeof subject === 'string' ? [`about ${subject}`] : [];
  return [...chair, ...conditionsOf(fact), ...about, ...more.map(({ caption, value }) => `${caption.toLowerCase()}: ${value}`)].join(', ');
}

/** The sides as headings name them; a document by what it is cited as. */
export function sideNames(comparison: Comparison, citedAs: (document: string) => string): { left: string; right: string } {
  const nameOf = ({ id, name }: ComparedSide) =>
    comparison.by === 'dates' ? dateInWords(name) : comparison.by === 'documents' ? citedAs(id) : name;
  return { left: nameOf(comparison.left), right: nameOf(comparison.right) };
}

/** "only Kent", "only on 1 June 2019", "only in Medway". */
export function foundWords(found: Found, names: { left: string; right: string }): string {
  if (found === 'different') return 'differs';
  if (found === 'same') return 'in both';
  const name = names[found];
  return /^\d/.test(name) ? `only on ${name}` : `only ${name}`;
}

/** "115 names and 181 relationships, from 19 clauses of “Protocol …”". */
export function lookedThrough(side: ComparedSide): string {
  const clauses = side.documents.reduce((sum, document) => sum + document.clauses, 0);
  const titles = side.documents.length > 2 ? [counted(side.documents.length, 'document')] : side.documents.map(({ title }) => `“${title}”`);
  return `${counted(side.nodes, 'name')} and ${counted(side.relationships, 'relationship')}, from ${counted(clauses, 'clause')} of ${listed(titles) || 'no document'}`;
}
