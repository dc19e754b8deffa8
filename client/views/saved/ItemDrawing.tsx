import type { SavedItem } from '../../../contract/saved.ts';
import { sentenceOfFailure } from '../../api/problem-error.ts';
import { useDiagramFile } from '../../api/use-diagram-file.ts';
import classes from './SavedItem.module.css';
import { useBlobAddress } from './use-blob-address.ts';

/** What a saved item shows today, as its diagram. */
export function ItemDrawing({ item: { id, version, title, names } }: { item: SavedItem }) {
  const file = useDiagramFile({ what: 'saved', id, version }, 'svg', { titleBlock: 'false', sources: 'false' });
  const address = useBlobAddress(file.data?.blob);
  const some = names.slice(0, 12).map(({ name }) => name);
  const more = names.length - some.length;
  return (
    <figure className={classes.drawing} aria-busy={file.isPending}>
      {file.error ? (
        <p role="alert">{sentenceOfFailure(file.error)}</p>
      ) : address ? (
        <img src={address} alt={`Drawing of ${title}: ${some.join(', ')}${more > 0 ? ` and ${more} more` : ''}`} />
      ) : (
        <p role="status">Drawing…</p>
      )}
    </figure>
  );
}
