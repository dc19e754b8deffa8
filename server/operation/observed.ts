import type { Request, Response } from 'express';

/** One request, as far as a trace tells of it. */
export type TracedRequest = { operation: string; method: string; route: string; request: Request; response: Response };

/** Who watches, if anybody does: nothing is counted before somebody asks for the figures. Times in milliseconds. */
export const observed: {
  requests?: (operation: string, status: number, took: number) => void;
  transactions?: (mode: 'READ' | 'WRITE', outcome: 'done' | 'failed' | 'away' | 'refused', took: number) => void;
  /** What an answer took from memory: all of it, what lies around it (areas, documents and clauses), or nothing. */
  answers?: (remembered: 'whole' | 'around' | 'nothing') => void;
  /** Where traces are sent somewhere: does an operation's work within a span of its own. */
  span?: <T>(traced: TracedRequest, work: () => Promise<T>) => Promise<T>;
  /** Tells the span of the operation that it belongs to. */
  databaseSpan?: (mode: 'READ' | 'WRITE', outcome: 'done' | 'failed' | 'away' | 'refused', took: number) => void;
} = {};
