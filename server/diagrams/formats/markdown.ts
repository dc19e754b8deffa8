import { withDatesInWords } from '../../../contract/dates.ts';
import type { GraphNode, GraphRelationship } from '../../../contract/graph.ts';
import { kinds } from '../../../contract/kinds.ts';
import { conditionsOf, relationshipSentence } from '../../../contract/relationship-words.ts';
import type { DiagramSubject } from '../diagram.ts';
import { placeLine } from '../sheet/title-block.ts';

/** A report to read: the question, the answer, its steps with their sources, and what was searched. */
export function write(subject: DiagramSubject): string {
  const { title, statement, notes, citations, searched, graph } = subject;
  const sources = citations.map(
    ({ label, heading, summary }, index) =>
      `${index + 1}. **${inline(label)}**${heading ? `, ${inline(heading)}` : ''}: ${inline(summary)}`,
  );
  const parts = [
    `# ${inline(withDatesInWords(statement ?? title))}`,
    ...(statement ? [`**Question:** ${inline(withDatesInWords(title))}`] : []),
    inline(placeLine(subject)),
    ...notes.map((note) => `> ${inline(withDatesInWords(note))}`),
    ...steps(subject),
    ...(graph.nodes.length > 0 ? ['## Names', graph.nodes.map(nameLine).join('\n')] : []),
    ...(sources.length > 0 ? ['## Sources', sources.join('\n')] : []),
    ...(searched ? ['## What was searched', inline(withDatesInWords(searched))] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

const nameLine = ({ name, kind, summary }: GraphNode): string =>
  `- **${inline(name)}** (${kinds[kind].caption.toLowerCase()}): ${inline(summary)}`;

/** Steps in their order, each with what leads to it and from it; then what belongs to no step. */
function steps({ graph, citations }: DiagramSubject): string[] {
  const names = new Map(graph.nodes.map(({ id, name }) => [id, name]));
  const numbers = new Map(citations.map(({ clause }, index) => [clause, index + 1]));
  const cited = (clauses: readonly string[]) => {
    const known = [...new Set(clauses.flatMap((clause) => numbers.get(clause) ?? []))].sort((a, b) => a - b);
    return known.length > 0 ? ` \\[${known.join(', ')}\\]` : '';
  };
  const sentence = (relationship: GraphRelationship) => {
    const conditions = conditionsOf(relationship);
    const said = relationshipSentence(relationship, (id) => names.get(id) ?? id);
    return `${inline([said, ...conditions].join(', '))}.${cited(relationship.clauses)}`;
  };
  const ordered = graph.nodes
    .filter(({ kind }) => kind === 'Step')
    .toSorted((a, b) => Number(a.properties.order) - Number(b.properties.order));
  const stepOf = ({ from, to, type }: GraphRelationship) => ordered.find(({ id }) => id === (type === 'MAY_INVOKE' ? to : from))?.id;
  const others = graph.relationships.filter((relationship) => !stepOf(relationship));
  const stepLines = ordered.map((step) => {
    const own = graph.relationships.filter((relationship) => stepOf(relationship) === step.id);
    return [
      `- **${inline(`${String(step.properties.order)} ${step.name}`)}**${cited(step.clauses)}`,
      ...own.map((relationship) => `  - ${sentence(relationship)}`),
    ].join('\n');
  });
  return [
    ...(stepLines.length > 0 ? ['## Step by step', stepLines.join('\n')] : []),
    ...(others.length > 0 ? ['## Link by link', others.map((relationship) => `- ${sentence(relationship)}`).join('\n')] : []),
  ];
}

/** Text as it was typed, whatever Markdown or HTML would take it for. */
const inline = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]#+|~!$]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^-/, '\\-')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
