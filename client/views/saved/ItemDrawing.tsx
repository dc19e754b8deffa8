import type { SavedItem } from '../../../contract/saved.ts';
import { useDiagramFile } from '../../api/use-diagram-file.ts';
import { Drawn } from './Drawn.tsx';
import classes from './SavedItem.module.css';

/** What a saved item shows today, as its diagram. */
export function ItemDrawing({ item: { id, version, title, names } }: { item: SavedItem }) {
  const file = useDiagramFile({ what: 'saved', id, version }, 'svg', { titleBlock: 'false', sources: 'false' });
  const some = names.slice(0, 12).map(({ name }) => name);
  const more = names.length - some.length;
  const alt = `Drawing of ${title}: ${some.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return <Drawn file={file} alt={alt} className={classes.drawing} />;
}
