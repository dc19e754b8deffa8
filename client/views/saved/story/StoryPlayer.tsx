import { Button, Modal } from '@mantine/core';
import { useEffect } from 'react';
import type { SavedItem, SavedStory } from '../../../../contract/saved.ts';
import { changeQuery, go, useAddress } from '../../../address/address.ts';
import { isAway } from '../../../api/problem-error.ts';
import { useSavedItem, useSavedItems } from '../../../api/saved.ts';
import { useDiagramFile } from '../../../api/use-diagram-file.ts';
import { Trouble } from '../../../controls/Trouble.tsx';
import { Drawn } from '../Drawn.tsx';
import classes from './Story.module.css';

/** Plays a story over the whole window: one step at a time, by the arrow keys or the buttons; Escape leaves. */
export function StoryPlayer({ id }: { id: string }) {
  const story = useSavedItem(id);
  if (story.data?.content.what === 'story') return <Played item={story.data} story={story.data.content} />;
  if (story.isError && !isAway(story.error)) return <Trouble title="This story cannot be played" error={story.error} />;
  return null;
}

function Played({ item, story }: { item: SavedItem; story: SavedStory }) {
  const count = story.steps.length;
  const stated = Number(useAddress().query.get('step'));
  const at = Number.isInteger(stated) && stated >= 1 && stated <= count ? stated : 1;
  const show = (step: number) => changeQuery({ step: String(Math.min(count, Math.max(1, step))) }, { replace: true });
  const leave = () => go(`/saved/${item.id}`);
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      const step = { ArrowRight: at + 1, PageDown: at + 1, ArrowLeft: at - 1, PageUp: at - 1, Home: 1, End: count }[key];
      if (step !== undefined) changeQuery({ step: String(Math.min(count, Math.max(1, step))) }, { replace: true });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [at, count]);
  const titles = useSavedItems().data?.items;
  const step = story.steps[at - 1];
  const shown = titles?.find(({ id, removedAt }) => id === step?.saved && removedAt === null)?.title;
  return (
    <Modal
      opened
      onClose={leave}
      fullScreen
      withCloseButton={false}
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': `${item.title}, played` } }}
      classNames={{ body: classes.player, content: classes.playerFrame }}
    >
      <div className={classes.said} aria-live="polite">
        <p>
          {item.title} · {at} of {count}
        </p>
        <h1>{step?.caption || shown || 'A step without a caption'}</h1>
      </div>
      {titles && shown === undefined ? (
        <div className={classes.stage}>
          <p>What this step shows is no longer saved. It can be brought back from “Deleted” on the Saved screen.</p>
        </div>
      ) : (
        <StepDrawing item={item} step={at} caption={step?.caption || shown || ''} />
      )}
      {at < count && <StepDrawing key="next" item={item} step={at + 1} caption="" ahead />}
      <div className={classes.controls}>
        <Button variant="default" disabled={at === 1} onClick={() => show(at - 1)}>
          Back
        </Button>
        <Button disabled={at === count} data-autofocus onClick={() => show(at + 1)}>
          Next
        </Button>
        <span className={classes.keys}>The arrow keys step, Escape leaves.</span>
        {document.fullscreenEnabled && (
          <Button variant="subtle" color="gray" onClick={() => void toggleFullScreen()}>
            Full screen
          </Button>
        )}
        <Button variant="subtle" color="gray" onClick={leave}>
          Leave
        </Button>
      </div>
    </Modal>
  );
}

const toggleFullScreen = (): Promise<void> =>
  document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen().catch(() => undefined);

const plain = { titleBlock: 'false', sources: 'false' };

/** A step's drawing; the one ahead is fetched while this one is looked at. */
function StepDrawing({ item, step, caption, ahead = false }: { item: SavedItem; step: number; caption: string; ahead?: boolean }) {
  const file = useDiagramFile({ what: 'saved', id: item.id, version: item.version, step }, 'svg', plain);
  return ahead ? null : <Drawn file={file} alt={`Drawing: ${caption}`} className={classes.stage} />;
}
