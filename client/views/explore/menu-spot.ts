import type { KeyboardEvent } from 'react';
import type { Point } from '../../graph/positions.ts';

/** The keys that open a menu on every system that has them. */
export const isMenuKey = ({ key, shiftKey }: KeyboardEvent): boolean => key === 'ContextMenu' || (key === 'F10' && shiftKey);

/** Where a menu opens that was asked for by keyboard: below what has the focus. */
export function spotBelow(element: Element): Point {
  const { left, bottom } = element.getBoundingClientRect();
  return { x: left + 24, y: bottom };
}
