import { TextInput } from '@mantine/core';
import type { SavedSummary } from '../../../contract/saved.ts';
import { addressWith, changeQuery } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { whatWords } from '../../saved/saved-words.ts';
import classes from './SavedList.module.css';
import { folderInAddress, passing, type SavedFilter, tallied } from './saved-filter.ts';

/** What to look through: words, kinds, folders, tags, and what was deleted. */
export function SavedShelf({ items, filter }: { items: readonly SavedSummary[]; filter: SavedFilter }) {
  const here = items.filter(({ removedAt }) => removedAt === null);
  const gone = items.length - here.length;
  const all = { folder: null, tag: null, what: null, deleted: null };
  const folders = tallied(here.map(({ folder }) => folder));
  const tags = tallied(here.flatMap((item) => item.tags));
  const kinds = tallied(here.map(({ what }) => what)) as [SavedSummary['what'], number][];
  const none = filter.folder === null && filter.tag === null && filter.what === null && !filter.deleted;
  return (
    <nav className={classes.shelf} aria-label="Folders and tags">
      <TextInput
        size="xs"
        type="search"
        aria-label="Find among what was saved"
        placeholder="Find"
        value={filter.find}
        onChange={(event) => changeQuery({ find: event.currentTarget.value }, { replace: true })}
      />
      <ul>
        <Place
          words="Everything"
          count={passing(items, { ...filter, folder: null, tag: null, what: null, deleted: false }).length}
          to={all}
          current={none}
        />
        {kinds.length > 1 &&
          kinds.map(([what, count]) => (
            <Place key={what} words={plural[what]} count={count} to={{ ...all, what }} current={filter.what === what} />
          ))}
      </ul>
      {folders.some(([folder]) => folder !== '') && (
        <>
          <h2>Folders</h2>
          <ul>
            {folders.map(([folder, count]) => (
              <Place
                key={folder}
                words={folder || 'In no folder'}
                count={count}
                to={{ ...all, folder: folderInAddress(folder) }}
                current={filter.folder === folder}
              />
            ))}
          </ul>
        </>
      )}
      {tags.length > 0 && (
        <>
          <h2>Tags</h2>
          <ul>
            {tags.map(([tag, count]) => (
              <Place key={tag} words={tag} count={count} to={{ ...all, tag }} current={filter.tag === tag} />
            ))}
          </ul>
        </>
      )}
      {(gone > 0 || filter.deleted) && (
        <ul>
          <Place words="Deleted" count={gone} to={{ ...all, deleted: 'true' }} current={filter.deleted} />
        </ul>
      )}
    </nav>
  );
}

const plural: Record<SavedSummary['what'], string> = {
  question: `${whatWords.question}s`,
  scene: `${whatWords.scene}s`,
  story: 'Stories',
};

type PlaceProps = { words: string; count: number; to: Record<string, string | null>; current: boolean };

function Place({ words, count, to, current }: PlaceProps) {
  return (
    <li>
      <Link to={addressWith(to)} aria-current={current ? 'true' : undefined}>
        <span>{words}</span> <span className={classes.count}>{count}</span>
      </Link>
    </li>
  );
}
