/** Who watches, if anybody does: nothing is counted before somebody asks for the figures. Times in milliseconds. */
export const observed: {
  requests?: (operation: string, status: number, took: number) => void;
  transactions?: (mode: 'READ' | 'WRITE', outcome: 'done' | 'failed' | 'away' | 'refused', took: number) => void;
  /** What an answer took from memory: all of it, what lies around it (areas, documents and clauses), or nothing. */
  answers?: (remembered: 'whole' | 'around' | 'nothing') => void;
} = {};
