import { FONT, NAME_SIZE } from './node-box.ts';

const NAMES = `500 ${NAME_SIZE}px ${FONT}`;
/** A name that is drawn in another typeface than it was measured in is cut; one that never comes is not waited for. */
const PATIENCE = 700;

/** Resolves when names can be measured in the typeface in which they are drawn; `undefined` if they can be already. */
export function typefaceArrival(): Promise<void> | undefined {
  if (typeof document === 'undefined' || !document.fonts || document.fonts.check(NAMES)) return undefined;
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
    document.fonts.load(NAMES).then(
      () => resolve(),
      () => resolve(),
    );
  });
}
