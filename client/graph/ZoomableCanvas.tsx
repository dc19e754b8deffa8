import { type ComponentProps, type ReactNode, useState } from 'react';
import { counted } from '../words/counting.ts';
import type { Drawing } from './drawing.ts';
import { GraphCanvas } from './GraphCanvas.tsx';
import { ZoomButtons } from './ZoomButtons.tsx';

type Props = Omit<ComponentProps<typeof GraphCanvas>, 'label'> & {
  /** Where the same is to be read. */
  listed: string;
  zoomClass?: string | undefined;
  /** Over the drawing. */
  children?: ReactNode;
};

/** A drawing that says what it holds, with the buttons that bring it nearer: the home of what every drawing has. */
export function ZoomableCanvas({ listed, zoomClass, onReady, children, ...canvas }: Props) {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const { nodes, relationships } = canvas.graph;
  const ready = (made: Drawing | null) => {
    setDrawing(made);
    onReady?.(made);
  };
  return (
    <>
      <GraphCanvas
        {...canvas}
        label={`Drawing of ${counted(nodes.length, 'name')} and ${counted(relationships.length, 'relationship')}; ${listed}`}
        onReady={ready}
      />
      {children}
      <ZoomButtons drawing={drawing} className={zoomClass} />
    </>
  );
}
