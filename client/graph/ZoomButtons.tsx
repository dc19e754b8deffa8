import { ActionIcon } from '@mantine/core';
import IconArrowsMaximize from '@tabler/icons-react/dist/esm/icons/IconArrowsMaximize.mjs';
import IconFocus2 from '@tabler/icons-react/dist/esm/icons/IconFocus2.mjs';
import IconMinus from '@tabler/icons-react/dist/esm/icons/IconMinus.mjs';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import type { Drawing } from './drawing.ts';

type Props = {
  drawing: Drawing | null;
  className?: string | undefined;
  /** What is selected, to zoom to it. */
  chosen?: readonly string[];
};

/** Nearer, farther, all of it, and what is selected. */
export function ZoomButtons({ drawing, className, chosen = [] }: Props) {
  const buttons = [
    { words: 'Zoom in', Icon: IconPlus, does: () => drawing?.zoomBy(1.35) },
    { words: 'Zoom out', Icon: IconMinus, does: () => drawing?.zoomBy(1 / 1.35) },
    { words: 'Show all of the drawing', Icon: IconArrowsMaximize, does: () => drawing?.fitAll() },
    ...(chosen.length > 0 ? [{ words: 'Zoom to what is selected', Icon: IconFocus2, does: () => drawing?.fitTo(chosen) }] : []),
  ];
  return (
    <ActionIcon.Group className={className ?? ''}>
      {buttons.map(({ words, Icon, does }) => (
        <ActionIcon key={words} variant="default" size={32} aria-label={words} title={words} onClick={does}>
          <Icon size={17} stroke={1.7} aria-hidden />
        </ActionIcon>
      ))}
    </ActionIcon.Group>
  );
}
