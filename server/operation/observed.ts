/** Who watches, if anybody does: nothing is counted before somebody asks for the figures. Times in milliseconds. */
export const observed: {
  requests?: (operation: string, status: number, took: number) => void;
  transactions?: (mode: 'READ' | 'WRITE', outcome: 'done' | 'failed' | 'away' | 'refused', took: number) => void;
  /** Whether what is remembered was enough, so that an answer took one round trip. */
  answers?: (atOnce: boolean) => void;
} = {};
