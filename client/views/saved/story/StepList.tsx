import type { SavedStory } from '../../../../contract/saved.ts';
import { Link } from '../../../address/link.tsx';
import { useSavedItems } from '../../../api/saved.ts';
import { whatWords } from '../../../saved/saved-words.ts';
import { counted } from '../../../words/counting.ts';
import { WhatIcon } from '../WhatIcon.tsx';
import classes from './Story.module.css';

/** A story's steps in their order, each with what it shows; a step leads to where it is played. */
export function StepList({ id, story }: { id: string; story: SavedStory }) {
  const items = useSavedItems().data?.items;
  return (
    <ol className={classes.list} aria-label="Steps">
      {story.steps.map(({ saved, caption, show }, index) => {
        const item = items?.find((one) => one.id === saved && one.removedAt === null);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
          <li key={index}>
            <span className={classes.number}>{index + 1}</span>
            <span>
              <Link to={`/saved/${id}/play?step=${index + 1}`}>{caption || item?.title || 'A step without a caption'}</Link>
              <span className={classes.shows}>
                {item && <WhatIcon what={item.what} />}
                {item ? `${whatWords[item.what]}: ${item.title}` : items ? 'No longer saved' : '\u00a0'}
                {show.length > 0 && `, ${counted(show.length, 'name')} brought out`}
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
