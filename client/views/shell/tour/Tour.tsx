import { Button, FocusTrap } from '@mantine/core';
import { type KeyboardEvent, useLayoutEffect, useState } from 'react';
import classes from './Tour.module.css';
import { tourSteps } from './tour-steps.ts';

const GAP = 12;
const WIDTH = 340;
const HEIGHT = 200;
type Place = { top: number; left: number; width: number; height: number };

/** Five short steps, each beside what it speaks of. Escape leaves at any time. */
export function Tour({ onLeave }: { onLeave: () => void }) {
  const [at, setAt] = useState(0);
  const [place, setPlace] = useState<Place | null>(null);
  const step = tourSteps[at];
  useLayoutEffect(() => {
    const find = () => {
      const box = document.querySelector(`[data-tour="${step?.at}"]`)?.getBoundingClientRect();
      setPlace(box ? { top: box.top - 4, left: box.left - 4, width: box.width + 8, height: box.height + 8 } : null);
    };
    find();
    addEventListener('resize', find);
    return () => removeEventListener('resize', find);
  }, [step]);
  if (!step) return null;
  const last = at === tourSteps.length - 1;
  const go = (to: number) => to >= 0 && to < tourSteps.length && setAt(to);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onLeave();
    if (event.key === 'ArrowRight') go(at + 1);
    if (event.key === 'ArrowLeft') go(at - 1);
  };
  return (
    <div className={classes.veil}>
      {place && <div className={classes.spot} style={place} />}
      <FocusTrap active>
        <div
          className={classes.card}
          role="dialog"
          aria-modal
          aria-labelledby="tour-title"
          aria-describedby="tour-words"
          style={beside(place)}
          onKeyDown={onKeyDown}
        >
          <p className={classes.count}>
            Step {at + 1} of {tourSteps.length}
          </p>
          <h2 id="tour-title">{step.title}</h2>
          <p id="tour-words" aria-live="polite">
            {step.words}
          </p>
          <div className={classes.acts}>
            <Button size="compact-sm" variant="subtle" onClick={onLeave}>
              Leave the tour
            </Button>
            <span />
            <Button size="compact-sm" variant="default" disabled={at === 0} onClick={() => go(at - 1)}>
              Back
            </Button>
            <Button size="compact-sm" data-autofocus onClick={() => (last ? onLeave() : go(at + 1))}>
              {last ? 'Done' : 'Next'}
            </Button>
          </div>
        </div>
      </FocusTrap>
    </div>
  );
}

/** Below what is pointed at, above it, or to its right: wherever there is room. */
function beside(place: Place | null): { top: number; left: number } {
  const { innerWidth, innerHeight } = globalThis;
  const width = Math.min(WIDTH, innerWidth - 2 * GAP);
  const clamp = (left: number) => Math.max(GAP, Math.min(left, innerWidth - width - GAP));
  if (!place) return { top: innerHeight / 3, left: clamp((innerWidth - width) / 2) };
  const below = place.top + place.height + GAP;
  if (place.height > innerHeight / 2) return { top: place.top + GAP, left: clamp(place.left + place.width + GAP) };
  return { top: below + HEIGHT < innerHeight ? below : Math.max(GAP, place.top - HEIGHT - GAP), left: clamp(place.left) };
}
