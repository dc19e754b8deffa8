import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';

/** A coloured surround: what stands out, is chosen, or fits a rule. */
export type Surround = { width: number; colour: string; opacity: number };
/** How a node's mark is painted from afar. `singled`: it is marked out from the others, and drawn in full above them. */
export type NodeLook = {
  shape: string;
  /** Of a polygon: x and y in turn, from -1 to 1. */
  corners: readonly number[];
  rounding: number;
  fill: string;
  border: string;
  borderWidth: number;
  surround?: Surround | undefined;
  opacity: number;
  smallestName: number;
  singled: boolean;
};
export type LineLook = { colour: string; width: number; dashes: number[]; arrow: boolean; opacity: number; singled: boolean };
export type Looks = {
  node: (element: NodeSingular) => NodeLook;
  line: (element: EdgeSingular) => LineLook;
  /** Whether the stylesheet is still the one that the looks were worked out from. */
  hold: () => boolean;
};

/** Classes that many elements bear at once; whatever bears another, or a `mark` or `look`, is marked out. */
const common = new Set(['crowded', 'wordless', 'faded', 'aside', 'beside', 'unplaced']);
const singled = (classes: readonly string[]) => classes.some((name) => !common.has(name));

/**
 * The looks of a drawing's elements, each worked out by Cytoscape from the stylesheet once for all elements of one kind or type,
 * status and classes; nothing that is read here depends on more, and doing it element by element is what takes so long.
 */
export function looksOf(cy: Core): Looks {
  const sheet = cy.style();
  const nodes = new Map<string, NodeLook>();
  const lines = new Map<string, LineLook>();
  return {
    hold: () => cy.style() === sheet,
    node(element) {
      const { kind, status, look, mark } = element.data();
      const classes = element.classes();
      return kept(nodes, `${kind} ${status} ${look} ${mark} ${classes.join(' ')}`, () => ({
        shape: element.style('shape'),
        corners: numbersIn(element.style('shape-polygon-points')),
        rounding: Number.parseFloat(element.style('corner-radius')) || 0,
        fill: element.style('background-color'),
        border: element.style('border-color'),
        borderWidth: element.numericStyle('border-width'),
        surround: surroundOf(element),
        opacity: opacityOf(element),
        smallestName: element.numericStyle('min-zoomed-font-size'),
        singled: look !== undefined || mark !== undefined || singled(classes),
      }));
    },
    line(element) {
      const { type, status, chair, mark } = element.data();
      const classes = element.classes();
      return kept(lines, `${type} ${status} ${chair} ${mark} ${element.isLoop()} ${classes.join(' ')}`, () => ({
        colour: element.style('line-color'),
        width: element.numericStyle('width'),
        dashes: dashesOf(element),
        arrow: element.style('target-arrow-shape') !== 'none',
        opacity: opacityOf(element),
        // A line back to its own node is drawn by Cytoscape, which knows how to lead it round.
        singled: element.isLoop() || mark !== undefined || singled(classes),
      }));
    },
  };
}

const opacityOf = (element: NodeSingular | EdgeSingular): number => (element.visible() ? element.numericStyle('opacity') : 0);

function surroundOf(element: NodeSingular): Surround | undefined {
  const read = (name: 'outline' | 'underlay', width: number): Surround => ({
    width,
    colour: element.style(`${name}-color`),
    opacity: element.numericStyle(`${name}-opacity`),
  });
  const outline = element.numericStyle('outline-width');
  if (outline > 0) return read('outline', outline + element.numericStyle('outline-offset'));
  const underlay = read('underlay', element.numericStyle('underlay-padding'));
  return underlay.opacity > 0 ? underlay : undefined;
}

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
