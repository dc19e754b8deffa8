import type { SavedSummary, SavedWhat } from '../../../contract/saved.ts';

/** What of the saved items is listed; `deleted` instead of all others. */
export type SavedFilter = { folder: string | null; tag: string | null; what: SavedWhat | null; find: string; deleted: boolean };

const kinds: readonly SavedWhat[] = ['question', 'scene', 'story'];
/** The folder of what lies in none, in the address. */
const NONE = '-';

export function readSavedFilter(query: URLSearchParams): SavedFilter {
  const folder = query.get('folder');
  return {
    folder: folder === NONE ? '' : folder,
    tag: query.get('tag'),
    what: kinds.find((kind) => kind === query.get('what')) ?? null,
    find: query.get('find') ?? '',
    deleted: query.get('deleted') === 'true',
  };
}

export const folderInAddress = (folder: string): string => folder || NONE;

/** The items that pass; every word that is looked for stands in the title, the description, a tag, the folder or the author. */
export function passing(items: readonly SavedSummary[], { folder, tag, what, find, deleted }: SavedFilter): SavedSummary[] {
  const words = plain(find).split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    if ((item.removedAt !== null) !== deleted) return false;
    if (folder !== null && item.folder !== folder) return false;
    if (tag !== null && !item.tags.includes(tag)) return false;
    if (what !== null && item.what !== what) return false;
    const text = plain([item.title, item.description, item.folder, item.author, ...item.tags].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** How often each folder or tag occurs, by name; what lies in no folder comes last. */
export function tallied(values: readonly string[]): [value: string, count: number][] {
  const counts = Map.groupBy(values, (value) => value);
  return [...counts]
    .map(([value, all]): [string, number] => [value, all.length])
    .toSorted(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a.localeCompare(b, 'en-GB')));
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
