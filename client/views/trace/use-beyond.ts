import { type RefObject, useEffect, useState } from 'react';

/** Whether something of what a frame holds is beyond its left or right edge. */
export function useBeyond(frame: RefObject<HTMLElement | null>): { left: boolean; right: boolean } {
  const [beyond, setBeyond] = useState({ left: false, right: false });
  useEffect(() => {
    const { current } = frame;
    if (!current) return;
    const look = () => {
      const left = current.scrollLeft > 2;
      const right = current.scrollLeft + current.clientWidth < current.scrollWidth - 2;
      setBeyond((before) => (before.left === left && before.right === right ? before : { left, right }));
    };
    const watcher = new ResizeObserver(look);
    watcher.observe(current);
    for (const child of current.children) watcher.observe(child);
    current.addEventListener('scroll', look, { passive: true });
    return () => {
      watcher.disconnect();
      current.removeEventListener('scroll', look);
    };
  }, [frame]);
  return beyond;
}
