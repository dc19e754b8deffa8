import type { Layout } from '../scene/scene.ts';

/** Another shape of the frame, and not only a panel that was put away. */
const MUCH = 1.6;
/** After so many milliseconds it is no longer being made wider or narrower. */
const SETTLED = 250;

type Turning = {
  /** It has been arranged for the frame that it has. */
  arranged: (layout: Layout) => void;
  /** A person has arranged something otherwise: it stays. */
  kept: () => void;
  /** The frame has another size. */
  resized: () => void;
  end: () => void;
};

/**
 * Has a drawing arranged anew once its frame is much narrower or wider than the one that it was arranged for, as when a phone is
 * turned.
 * @param room how wide a drawing may be in the present frame
 */
export function turningOf(room: () => number, arrange: (layout: Layout) => void): Turning {
  let last: { layout: Layout; room: number } | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return {
    arranged(layout) {
      last = { layout, room: room() };
    },
    kept() {
      last = undefined;
    },
    resized() {
      clearTimeout(waiting);
      if (!last || room() <= 0) return;
      const { layout } = last;
      const factor = room() / last.room;
      if (factor > MUCH || factor < 1 / MUCH) waiting = setTimeout(() => arrange(layout), SETTLED);
    },
    end: () => clearTimeout(waiting),
  };
}
