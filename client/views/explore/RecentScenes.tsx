import { useState } from 'react';
import { useAddress } from '../../address/address.ts';
import { type SavedScene, savedScenes } from '../../scene/autosave.ts';
import { sceneQuery } from '../../scene/scene-address.ts';
import { counted } from '../../words/counting.ts';
import { momentInWords } from '../../words/moments.ts';
import classes from './RecentScenes.module.css';
import { reopen } from './return-to-scene.ts';

/** Scenes that were left in this browser, as ways back to them. */
export function RecentScenes() {
  const here = sceneQuery(useAddress().query);
  const [scenes] = useState(() => savedScenes().filter(({ fresh }) => !fresh));
  const others = scenes.filter(({ address }) => address !== here).slice(0, 6);
  if (others.length === 0) return null;
  return (
    <>
      <h3>Where you left off</h3>
      <ul className={classes.scenes}>
        {others.map((scene) => (
          <li key={scene.id}>
            <SceneLink scene={scene} />
          </li>
        ))}
      </ul>
    </>
  );
}

function SceneLink({ scene }: { scene: SavedScene }) {
  return (
    <a
      href={`/explore${scene.address}`}
      onClick={(event) => {
        event.preventDefault();
        reopen(scene);
      }}
    >
      {scene.title}
      <span>
        {counted(scene.names, 'name')}, {momentInWords(scene.at)}
      </span>
    </a>
  );
}
