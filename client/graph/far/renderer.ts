import type { CollectionReturnValue, Core, EdgeSingular, NodeSingular } from 'cytoscape';

export type CyElement = NodeSingular | EdgeSingular;
type Elements = CyElement[] & { interactive?: CyElement[] };
export type RenderOptions = { forcedContext?: CanvasRenderingContext2D };

/**
 * What is used of Cytoscape's own canvas renderer. It is open to those who write renderers but not part of its documented
 * interface, so package.json names the exact version and the browser tests walk over it.
 */
export type Renderer = {
  NODE: number;
  DRAG: number;
  data: { contexts: CanvasRenderingContext2D[]; wheelZooming?: boolean };
  hoverData: { dragging?: boolean; draggingEles?: boolean };
  pinching?: boolean;
  swipePanning?: boolean;
  canvasWidth: number;
  canvasHeight: number;
  beforeRenderPriorities: { animations: number };
  beforeRenderCallbacks: { fn: (willDraw: boolean, startTime: number) => void; priority: number }[];
  cachedZSortedEles: Elements | null;
  render: (options?: RenderOptions) => void;
  redraw: () => void;
  notify: (event: string, elements?: CollectionReturnValue) => void;
  /** Missing where nothing is drawn. */
  getPixelRatio?: () => number;
  matchCanvasSize: (container: HTMLElement | null) => void;
  flushRenderedStyleQueue: () => void;
  recalculateRenderedStyle: (elements: CollectionReturnValue) => void;
  findNearestElements: (x: number, y: number, interactiveOnly: boolean, touch: boolean) => CyElement[];
  getAllInBox: (x1: number, y1: number, x2: number, y2: number) => CyElement[];
  drawElement: (context: CanvasRenderingContext2D, element: CyElement, shift: null, words: boolean) => void;
  eleTextBiggerThanMin: (element: CyElement) => boolean;
  drawSelectionRectangle: (options: RenderOptions, transform: (context: CanvasRenderingContext2D) => void) => void;
};

/** How many elements a drawing holds; `cy.elements()` would copy them all. */
export const countOf = (cy: Core): number => (cy as unknown as { mutableElements: () => { length: number } }).mutableElements().length;

export const rendererOf = (cy: Core): Renderer => (cy as unknown as { renderer: () => Renderer }).renderer();
