import { lazy, Suspense } from 'react';
import { useAddress } from '../../address/address.ts';
import { SavedItemPage } from './SavedItemPage.tsx';
import { SavedList } from './SavedList.tsx';

const StoryEditor = lazy(() => import('./story/StoryEditor.tsx').then((module) => ({ default: module.StoryEditor })));
const StoryPlayer = lazy(() => import('./story/StoryPlayer.tsx').then((module) => ({ default: module.StoryPlayer })));

/** Everything that was saved; or one item of it; or a story, being written or played. */
export default function SavedScreen() {
  const [, id, doing] = useAddress().parts;
  if (!id) return <SavedList />;
  return (
    <Suspense fallback={null}>
      {id === 'new-story' ? (
        <StoryEditor key="new" />
      ) : doing === 'steps' ? (
        <StoryEditor key={id} id={id} />
      ) : doing === 'play' ? (
        <StoryPlayer key={id} id={id} />
      ) : (
        <SavedItemPage key={id} id={id} />
      )}
    </Suspense>
  );
}
