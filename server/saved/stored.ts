import { type SavedDraft, type SavedField, type SavedItem, type SavedSummary, savedContent, savedFields } from '../../contract/saved.ts';
import { toParameter } from '../neo4j.ts';
import type { Found } from './found.ts';

/** A saved item as the database holds it: plain properties, what is in it as JSON. */
export type Stored = {
  id: string;
  what: SavedItem['what'];
  title: string;
  description: string;
  tags: string[];
  folder: string;
  author: string;
  /** By what the identity provider calls them; null where nobody signed in. Never shown: it is for whoever has to know. */
  authorId?: string | null;
  createdAt: string;
  changedBy: string;
  changedById?: string | null;
  changedAt: string;
  version: number;
  removedAt?: string | null;
  area?: string | null;
  asAt?: string | null;
  content: string;
  /** Null where it could not be asked when it was saved. */
  found?: string | null;
};

export const summaryOf = (stored: Omit<Stored, 'content' | 'found'>): SavedSummary => ({
  ...{ id: stored.id, what: stored.what, title: stored.title, description: stored.description, tags: stored.tags, folder: stored.folder },
  ...{ author: stored.author, createdAt: stored.createdAt, changedBy: stored.changedBy, changedAt: stored.changedAt },
  ...{ version: stored.version, removedAt: stored.removedAt ?? null, area: stored.area ?? null, asAt: stored.asAt ?? null },
});

export const itemOf = (stored: Stored): SavedItem => ({
  ...summaryOf(stored),
  content: savedContent.parse(JSON.parse(stored.content)),
  names: foundOf(stored)?.names ?? [],
});

export const foundOf = ({ found }: Pick<Stored, 'found'>): Found | null => (found ? (JSON.parse(found) as Found) : null);

/** What a person said of it. */
export const draftOf = (item: Stored | SavedItem): SavedDraft => ({
  ...{ title: item.title, description: item.description, tags: item.tags, folder: item.folder },
  content: typeof item.content === 'string' ? savedContent.parse(JSON.parse(item.content)) : item.content,
});

type Kept = Pick<Stored, 'id' | 'author' | 'authorId' | 'createdAt' | 'changedBy' | 'changedById' | 'changedAt' | 'version'>;

/** The properties that a draft is kept as. */
export function asProperties(draft: SavedDraft, found: Found | null, { version, ...kept }: Kept): Record<string, unknown> {
  const { content, ...said } = draft;
  const parts = { content: JSON.stringify(content), found: found && JSON.stringify(found) };
  const size = parts.content.length + (parts.found?.length ?? 0) + draft.description.length;
  const place = content.what === 'story' ? {} : { area: content.area, asAt: content.asAt };
  return {
    ...{ ...said, ...kept, ...place, what: content.what, version: toParameter(version), removedAt: null },
    ...{ ...parts, size: toParameter(size) },
  };
}

/** In which of its parts one differs from the other. */
export function differingFields(before: SavedDraft, after: SavedDraft): SavedField[] {
  return savedFields.filter((field) => JSON.stringify(sorted(before[field])) !== JSON.stringify(sorted(after[field])));
}

/** The same things in the same order, however they were written down. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, sorted(part)]),
  );
}
