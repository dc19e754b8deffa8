import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Graph } from '../../contract/graph.ts';
import type { Selection } from '../address/selection.ts';
import { useTheme } from '../appearance/use-theme.ts';
import type { Look } from '../scene/rules.ts';
import type { Layout } from '../scene/scene.ts';
import type { Framing, Outlook } from './camera.ts';
import { createDrawing, type Drawing } from './drawing.ts';
import classes from './GraphCanvas.module.css';
import type { Marks } from './marks.ts';
import type { PointerListeners } from './pointer.ts';
import type { Positions } from './positions.ts';

type Props = PointerListeners & {
  graph: Graph;
  layout: Layout;
  selection: Selection | null;
  faded?: readonly string[];
  pinned?: readonly string[];
  /** On which side of a comparison nodes and relationships are. */
  marks?: Marks;
  /** What is chosen together, what stands out by rule, and which group each belongs to. */
  marked?: readonly string[];
  looks?: ReadonlyMap<string, Look>;
  groups?: ReadonlyMap<string, string>;
  /** Where nodes stood before; the drawing keeps it up to date. */
  remembered: Positions;
  /** What the drawing shows, for those who cannot see it. */
  label: string;
  /** Width at the left that something else covers, and height above that captions and below that buttons need. */
  covered?: number;
  captioned?: number;
  buttoned?: number;
  /** Marked as a path, by the ids of nodes and relationships; the rest steps back. */
  followed?: ReadonlySet<string>;
  /** From where it is looked at when it begins; otherwise all of it is shown. */
  outlook?: Outlook | undefined;
  onReady?: (drawing: Drawing | null) => void;
  /** With it, the drawing begins at a scale at which names can be read, and says what height it would like. */
  onFramed?: (framing: Framing) => void;
};

const none: readonly string[] = [];
const nowhere: ReadonlySet<string> = new Set();
const unmarked: Marks = new Map();
const nothing: ReadonlyMap<string, never> = new Map<string, never>();

/** A graph on a canvas, in step with its properties. What is drawn stays where it is when more arrives. */
export function GraphCanvas({
  graph,
  layout,
  selection,
  faded = none,
  pinned = none,
  marks = unmarked,
  marked = none,
  looks = nothing,
  groups = nothing,
  remembered,
  label,
  covered = 0,
  captioned = 0,
  buttoned = 0,
  followed = nowhere,
  outlook,
  onReady,
  onFramed,
  ...listeners
}: Props) {
  const theme = useTheme();
  const still = useReducedMotion();
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef(listeners);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [arranging, setArranging] = useState(true);
  const [seen, setSeen] = useState(false);
  latest.current = listeners;
  const large = graph.nodes.length > 250;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a drawing lives as long as its canvas; theme and size are passed on below
  useLayoutEffect(() => {
    if (!container.current) return;
    const made = createDrawing({
      container: container.current,
      theme,
      still: still ?? false,
      large,
      remembered,
      listeners: () => latest.current,
      onFramed,
      outlook,
    });
    const watcher = new ResizeObserver(() => made.reframe());
    watcher.observe(container.current);
    made.keepClear({ left: covered, above: captioned, below: buttoned });
    setDrawing(made);
    onReady?.(made);
    return () => {
      watcher.disconnect();
      onReady?.(null);
      made.destroy();
    };
  }, [remembered]);

  useEffect(() => drawing?.setTheme(theme), [drawing, theme]);
  useEffect(() => drawing?.keepClear({ left: covered, above: captioned, below: buttoned }), [drawing, covered, captioned, buttoned]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the layout is only for the first arrangement; later ones are asked for by name
  useEffect(() => {
    if (!drawing) return;
    let current = true;
    drawing.group(groups);
    const whenPainted = () => current && setSeen(true);
    void drawing.show(graph, layout, whenPainted).then(() => {
      if (current) setArranging(false);
    });
    return () => {
      current = false;
    };
  }, [drawing, graph]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what has just been drawn is to be marked, faded and pinned too
  useEffect(() => {
    drawing?.select(selection);
    drawing?.fade(faded);
    drawing?.pin(pinned);
    drawing?.mark(marks);
    drawing?.choose(marked);
    drawing?.follow(followed);
  }, [drawing, graph, arranging, selection, faded, pinned, marks, marked, followed]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what has just been drawn has its look and its group too
  useEffect(() => {
    drawing?.look(looks);
    drawing?.group(groups);
  }, [drawing, graph, arranging, looks, groups]);

  return (
    <div className={classes.frame} data-arranging={arranging}>
      <div ref={container} className={classes.canvas} role="img" aria-label={label} />
      {arranging && !seen && (
        <p className={classes.waiting} role="status">
          Arranging {graph.nodes.length.toLocaleString('en-GB')} names…
        </p>
      )}
    </div>
  );
}
