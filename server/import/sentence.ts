import { changedAnything, type ImportSummary } from './summary.ts';

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** An import's summary for people. */
export function importSentence(summary: ImportSummary): string {
  const { documents, added, changed, removed, kept } = summary;
  const from = counted(documents.length, 'document');
  if (!changedAnything(summary)) return `Imported ${from}: nothing changed.`;
  const part = (verb: string, counts: { nodes: number; relationships: number }) =>
    `${verb} ${counted(counts.nodes, 'node')} and ${counted(counts.relationships, 'relationship')}`;
  const keeping = kept.length > 0 ? ` Kept, since relationships of other origin rest on them: ${kept.join(', ')}.` : '';
  return `Imported ${from}: ${part('added', added)}, ${part('changed', changed)}, ${part('removed', removed)}.${keeping}`;
}
