import type { Box } from '../../diagram.ts';
import type { ShapeName } from '../../look/shapes.ts';

/** The sides at which a connector can be attached. */
export const SIDES = ['top', 'left', 'bottom', 'right'] as const;
export type Side = (typeof SIDES)[number];
type Preset = { name: string; adjust?: (box: Box) => Record<string, number>; sites: Record<Side, number> };

/**
 * The presets number their sites from the top, against the clock (ECMA-376, presetShapeDefinitions.xml). The snipped rectangles,
 * which would look nearer to ours, begin at the right, and not every program follows them there.
 */
const COMMON = { top: 0, left: 1, bottom: 2, right: 3 };

const share = (length: number, box: Box) => Math.min(50_000, (length / Math.min(box.width, box.height)) * 100_000);

export const presets: Record<ShapeName, Preset> = {
  rounded: { name: 'roundRect', adjust: (box) => ({ adj: share(7, box) }), sites: COMMON },
  cut: { name: 'plaque', adjust: (box) => ({ adj: share(8, box) }), sites: COMMON },
  stadium: { name: 'roundRect', adjust: () => ({ adj: 50_000 }), sites: COMMON },
  circle: { name: 'ellipse', sites: { top: 0, left: 2, bottom: 4, right: 6 } },
  hexagon: { name: 'flowChartPreparation', sites: COMMON },
  edged: { name: 'flowChartPredefinedProcess', sites: COMMON },
  page: { name: 'flowChartPunchedCard', sites: COMMON },
  chevron: { name: 'homePlate', adjust: (box) => ({ adj: share(12, box) }), sites: COMMON },
  diamond: { name: 'diamond', sites: COMMON },
  triangle: { name: 'triangle', sites: { top: 0, left: 1, bottom: 3, right: 5 } },
  note: { name: 'foldedCorner', sites: COMMON },
  pin: { name: 'flowChartOffpageConnector', sites: COMMON },
};
