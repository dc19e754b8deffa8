import type { SavedDraft, SavedField, SavedItem } from '../../contract/saved.ts';
import { ProblemError } from '../problem.ts';
import { differingFields, draftOf } from './stored.ts';

const captions: Record<SavedField, string> = {
  title: 'title',
  description: 'description',
  tags: 'tags',
  folder: 'folder',
  content: 'what it shows',
};

/** Somebody else changed it since: who, and what; with the item as it is now, so that nothing of either is lost. */
export function changedMeanwhile(seen: SavedDraft | undefined, now: SavedItem): ProblemError {
  return new ProblemError({
    status: 409,
    kind: 'changed-meanwhile',
    title: 'Somebody else changed it meanwhile',
    detail: `${now.changedBy} changed “${now.title}” meanwhile (version ${now.version})${whatChanged(seen, now)}. Your change was not saved yet; choose what is to stand.`,
    saved: now,
  });
}

function whatChanged(seen: SavedDraft | undefined, now: SavedItem): string {
  const fields = seen ? differingFields(seen, draftOf(now)) : [];
  if (fields.length === 0) return '';
  const words = fields.map((field) => {
    if (field === 'title') return `the title, now “${now.title}”`;
    if (field === 'tags') return `the tags, now ${now.tags.join(', ') || 'none'}`;
    if (field === 'folder') return `the folder, now ${now.folder || 'none'}`;
    return field === 'content' ? captions.content : `the ${captions[field]}`;
  });
  return `: ${words.join('; ')}`;
}
