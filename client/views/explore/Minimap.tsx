import { type PointerEvent, useEffect, useRef } from 'react';
import { kinds } from '../../../contract/kinds.ts';
import { useTheme } from '../../appearance/use-theme.ts';
import type { Drawing } from '../../graph/drawing.ts';
import classes from './Minimap.module.css';
import { minimapScale } from './minimap-scale.ts';

const SIZE = { width: 168, height: 112 };

/** All of the drawing in small, and what of it is in view; pressing leads there. The zoom buttons do without a pointer. */
export function Minimap({ drawing }: { drawing: Drawing | null }) {
  const scheme = useTheme();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(
    () =>
      drawing?.watch(() => {
        const context = canvas.current?.getContext('2d');
        if (!context || !canvas.current) return;
        const { blocks, all, view } = drawing.overview();
        const whole =
          view.x <= all.x && view.y <= all.y && view.x + view.width >= all.x + all.width && view.y + view.height >= all.y + all.height;
        canvas.current.hidden = whole || blocks.length === 0;
        if (canvas.current.hidden) return;
        const { scale, at } = minimapScale(all, SIZE);
        const ratio = globalThis.devicePixelRatio || 1;
        canvas.current.width = SIZE.width * ratio;
        canvas.current.height = SIZE.height * ratio;
        context.scale(ratio, ratio);
        for (const block of blocks) {
          const { x, y } = at(block);
          context.fillStyle = kinds[block.kind].colours[scheme].outline;
          context.fillRect(x, y, Math.max(1.5, block.width * scale), Math.max(1.5, block.height * scale));
        }
        const { x, y } = at(view);
        context.strokeStyle = getComputedStyle(canvas.current).getPropertyValue('--accent');
        context.lineWidth = 2;
        context.strokeRect(x, y, view.width * scale, view.height * scale);
      }),
    [drawing, scheme],
  );
  const lead = (event: PointerEvent<HTMLCanvasElement>) => {
    if (!drawing || event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    const { back } = minimapScale(drawing.overview().all, SIZE);
    drawing.lookAt(back({ x: event.clientX - box.left, y: event.clientY - box.top }));
  };
  return <canvas ref={canvas} className={classes.map} aria-hidden hidden onPointerDown={lead} onPointerMove={lead} />;
}
