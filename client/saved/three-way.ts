import { type SavedDraft, type SavedField, type SavedItem, savedFields } from '../../contract/saved.ts';

/** Whose word stands for a field. */
export type Choice = Record<SavedField, 'mine' | 'theirs'>;

const differs = (field: SavedField, one: SavedDraft, other: SavedDraft): boolean =>
  JSON.stringify(one[field]) !== JSON.stringify(other[field]);

export const draftOf = ({ title, description, tags, folder, content }: SavedDraft | SavedItem): SavedDraft => ({
  ...{ title, description, tags, folder, content },
});

/** The fields in which two people's versions differ: those to be settled. */
export const disputed = (mine: SavedDraft, theirs: SavedDraft): SavedField[] => savedFields.filter((field) => differs(field, mine, theirs));

/** What is proposed: what I changed is mine, what only they changed is theirs. */
export function proposed({ seen, mine }: { seen: SavedDraft; mine: SavedDraft }): Choice {
  return Object.fromEntries(savedFields.map((field) => [field, differs(field, seen, mine) ? 'mine' : 'theirs'])) as Choice;
}

/** The draft that a choice makes of the two. */
export function settled({ mine, theirs, choice }: { mine: SavedDraft; theirs: SavedDraft; choice: Choice }): SavedDraft {
  const of = <F extends SavedField>(field: F): SavedDraft[F] => (choice[field] === 'mine' ? mine : theirs)[field];
  return { title: of('title'), description: of('description'), tags: of('tags'), folder: of('folder'), content: of('content') };
}
