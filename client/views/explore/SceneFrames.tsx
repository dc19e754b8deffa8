import { useEffect, useRef } from 'react';
import type { Drawing } from '../../graph/drawing.ts';
import type { Group } from '../../scene/groups.ts';
import { toggleFold } from './fold-in-place.ts';
import classes from './SceneFrames.module.css';

const ROOM = 14;
/** For its caption. */
const HEAD = 12;
/** Narrower than this there is no room for a caption; the outline has them all. */
const NARROW = 64;

type Props = {
  drawing: Drawing | null;
  groups: readonly Group[];
  folded: readonly string[];
  /** They cannot be closed. */
  fixed?: boolean;
};

/** Frames around the groups of a scene, which move with it; a frame's caption closes it to one thing. */
export function SceneFrames({ drawing, groups, folded, fixed = false }: Props) {
  const layer = useRef<HTMLDivElement>(null);
  const open = groups.filter(({ key }) => !folded.includes(key));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a frame that has just opened is to be placed at once
  useEffect(
    () =>
      drawing?.watch(() => {
        for (const element of layer.current?.children ?? []) {
          const group = groups.find(({ key }) => key === element.getAttribute('data-group'));
          const frame = group && drawing.frameOf(group.ids);
          if (!(element instanceof HTMLElement)) continue;
          element.hidden = !frame;
          if (!frame) continue;
          const room = ROOM * Math.min(1, drawing.zoom() + 0.3);
          element.style.transform = `translate(${frame.x - room}px, ${frame.y - room - HEAD}px)`;
          element.style.width = `${frame.width + 2 * room}px`;
          element.dataset.narrow = String(frame.width < NARROW);
          element.style.height = `${frame.height + 2 * room + HEAD}px`;
        }
      }),
    [drawing, groups, folded],
  );
  if (open.length === 0) return null;
  return (
    <div ref={layer} className={classes.layer}>
      {open.map((group) => (
        <div key={group.key} className={classes.frame} data-group={group.key} hidden>
          {fixed ? (
            <span className={classes.caption}>{group.caption}</span>
          ) : (
            <button
              type="button"
              className={classes.caption}
              aria-label={`${group.caption}, ${group.ids.length}: close this group to one thing`}
              onClick={() => toggleFold(drawing, group, false)}
            >
              {group.caption} <span>{group.ids.length}</span> <span aria-hidden>−</span>
            </button>
          )}
        </div>
      ))}
    </div>
  );
}
