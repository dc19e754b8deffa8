import type { EdgeSingular, NodeSingular } from 'cytoscape';

/** How a node's mark is painted from afar. `singled`: it is marked out from the others, and drawn in full. */
export type NodeLook = {
  shape: string;
  /** Of a polygon: x and y in turn, from -1 to 1. */
  corners: readonly number[];
  rounding: number;
  fill: string;
  border: string;
  borderWidth: number;
  opacity: number;
  smallestName: number;
  singled: boolean;
};
export type LineLook = { colour: string; width: number; dashes: number[]; arrow: boolean; opacity: number; singled: boolean };
export type Looks = { node: (element: NodeSingular) => NodeLook; line: (element: EdgeSingular) => LineLook };

/** Classes that many elements bear at once; whatever bears another is marked out. */
const common = new Set(['spoken', 'crowded', 'faded', 'aside', 'unplaced']);
const singled = (classes: readonly string[]) => classes.some((name) => !common.has(name));

/**
 * The looks of a drawing's elements, each worked out by Cytoscape from the stylesheet once for all elements of one kind or type,
 * status and classes; for what depends on nothing else, that is much quicker than element by element.
 */
export function looksOf(): Looks {
  const nodes = new Map<string, NodeLook>();
  const lines = new Map<string, LineLook>();
  return {
    node(element) {
      const { kind, status } = element.data();
      const classes = element.classes();
      return kept(nodes, `${kind} ${status} ${classes.join(' ')}`, () => ({
        shape: element.style('shape'),
        corners: numbersIn(element.style('shape-polygon-points')),
        rounding: Number.parseFloat(element.style('corner-radius')) || 0,
        fill: element.style('background-color'),
        border: element.style('border-color'),
        borderWidth: element.numericStyle('border-width'),
        opacity: opacityOf(element),
        smallestName: element.numericStyle('min-zoomed-font-size'),
        singled: singled(classes),
      }));
    },
    line(element) {
      const { type, status, chair } = element.data();
      const classes = element.classes();
      return kept(lines, `${type} ${status} ${chair} ${classes.join(' ')}`, () => ({
        colour: element.style('line-color'),
        width: element.numericStyle('width'),
        dashes: dashesOf(element),
        arrow: element.style('target-arrow-shape') !== 'none',
        opacity: opacityOf(element),
        singled: singled(classes) || element.isLoop(),
      }));
    },
  };
}

const opacityOf = (element: NodeSingular | EdgeSingular): number => (element.visible() ? element.numericStyle('opacity') : 0);

function dashesOf(element: EdgeSingular): number[] {
  const line = element.style('line-style');
  if (line === 'dotted') return [1, 1];
  return line === 'dashed' ? numbersIn(element.style('line-dash-pattern')) : [];
}

const numbersIn = (text: unknown): number[] => String(text).split(/[ ,]+/).map(Number.parseFloat);

function kept<Look>(looks: Map<string, Look>, key: string, work: () => Look): Look {
  const known = looks.get(key);
  if (known) return known;
  const look = work();
  looks.set(key, look);
  return look;
}
