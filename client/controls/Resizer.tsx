import type { KeyboardEvent, PointerEvent } from 'react';
import { NARROWEST, WIDEST } from './inspector-width.ts';
import classes from './Workspace.module.css';

const STEP = 24;

/** The edge between work and inspector; the arrow keys move it too. */
export function Resizer({ width, onChange }: { width: number; onChange: (width: number) => void }) {
  const to = (wanted: number) => onChange(Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted))));
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) to(globalThis.innerWidth - event.clientX);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') to(width + STEP);
    if (event.key === 'ArrowRight') to(width - STEP);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves is a widget, and an hr takes no focus
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the details"
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={width}
      tabIndex={0}
      className={classes.resizer}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
