type Counts = { nodes: number; relationships: number };
export type ImportSummary = {
  documents: string[];
  added: Counts;
  changed: Counts;
  removed: Counts;
  /** Nodes that no file states any more, kept because relationships of other origin rest on them. */
  kept: string[];
};

/** Whether an import had anything to do. */
export function changedAnything({ added, changed, removed, kept }: ImportSummary): boolean {
  return [added, changed, removed].some((counts) => counts.nodes + counts.relationships > 0) || kept.length > 0;
}
