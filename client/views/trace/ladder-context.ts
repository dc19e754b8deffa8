import { createContext, useContext } from 'react';
import type { Answer } from '../../../contract/answer.ts';
import type { RelationshipTypeName } from '../../../contract/relationship-types.ts';
import type { End } from './ends.ts';

/** What every part of a ladder looks things up in. */
export type LadderContext = {
  answer: Answer;
  types: readonly RelationshipTypeName[];
  ends: ReadonlyMap<string, End>;
  /** The rung that the Tab key reaches; the arrow keys lead on from it. */
  tabbable: string | null;
  /** A role's place goes without saying where it is this one. */
  home: string;
};

const context = createContext<LadderContext | null>(null);
export const LadderProvider = context.Provider;

export function useLadder(): LadderContext {
  const ladder = useContext(context);
  if (!ladder) throw new Error('A part of a ladder stands outside of one');
  return ladder;
}
