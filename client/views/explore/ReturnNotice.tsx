import { Button } from '@mantine/core';
import { useLayoutEffect, useState } from 'react';
import type { SavedScene } from '../../scene/autosave.ts';
import { momentInWords } from '../../words/moments.ts';
import classes from './ReturnNotice.module.css';
import { reopen, sceneLeft, startAfresh } from './return-to-scene.ts';

/** Brings back the scene that was left, if the address names no other, and says so. */
export function ReturnNotice() {
  const [scene, setScene] = useState<SavedScene | null>(null);
  useLayoutEffect(() => {
    const left = sceneLeft();
    if (!left) return;
    reopen(left, { replace: true });
    setScene(left);
  }, []);
  if (!scene) return null;
  return (
    <div className={classes.notice} role="status">
      <p>Your scene is back as you left it, {momentInWords(scene.at)}.</p>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => {
          setScene(null);
          startAfresh();
        }}
      >
        Start afresh
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={() => setScene(null)}>
        All right
      </Button>
    </div>
  );
}
