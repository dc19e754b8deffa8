import type { QuestionSummary } from '../../contract/operations/questions.ts';

/** What a slot of a question holds: an entity's id with its name and area where they are known, or plain text. */
export type ChosenSlot = { id: string; name?: string; area?: string };
export type ChosenSlots = Record<string, ChosenSlot>;

export type Parameter = QuestionSummary['params'][number];

export type SlotProps = {
  label: string;
  parameter: Parameter;
  chosen: ChosenSlot | undefined;
  /** The area of what another slot holds: names from there come first. */
  nearArea: string | undefined;
  /** What was typed for it before, to choose from. */
  typed?: string | undefined;
  focused: boolean;
  onChoose: (value: ChosenSlot) => void;
  onLeave: () => void;
};
