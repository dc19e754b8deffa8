import type { Core, EdgeSingular, StylesheetJson } from 'cytoscape';
import { dutyLine, relationshipFamilies, type Theme } from '../../../contract/families.ts';
import { type RelationshipTypeName, relationshipTypeNames, relationshipTypes } from '../../../contract/relationship-types.ts';
import { rendererOf } from '../far/renderer.ts';
import type { Bends } from '../layout/bends.ts';
import { FONT } from '../node-box.ts';
import { paper } from './paper.ts';

/** The size of the words on lines. */
export const WORDS = 11;

/** How every line is drawn, each type by its family in the contract, and the few that differ within their family. */
export function edgeStyle(theme: Theme): StylesheetJson {
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'bezier',
        'control-point-step-size': 46,
        label: 'data(label)',
        'font-family': FONT,
        'font-size': WORDS,
        color: paper[theme].quietText,
        'text-rotation': 'autorotate',
        'text-background-color': paper[theme].ground,
        'text-background-opacity': 1,
        'text-background-padding': '3px',
        'text-background-shape': 'roundrectangle',
        'text-wrap': 'wrap',
        'min-zoomed-font-size': 8,
        'overlay-opacity': 0,
        'arrow-scale': 0.9,
      },
    },
    ...relationshipTypeNames.map((type) => typeStyle(type, theme)),
    { selector: 'edge[type = "HOLDS_TO_ACCOUNT"]', style: { width: 3 } },
    { selector: 'edge[type = "APPOINTS"]', style: { 'source-arrow-shape': 'tee' } },
    { selector: 'edge[type = "HAS_DUTY"]', style: { 'line-color': dutyLine[theme], 'target-arrow-color': dutyLine[theme] } },
    { selector: 'edge[?chair]', style: { width: 2, 'target-arrow-shape': 'circle' } },
    { selector: 'edge[status = "proposed"]', style: { 'line-style': 'dotted' } },
    { selector: 'edge[status = "ended"]', style: { opacity: 0.4, 'line-style': 'dashed', 'line-dash-pattern': [2, 4] } },
    // Where lines are many, their words wait until one is close enough to have room for them.
    { selector: 'edge.crowded', style: { 'min-zoomed-font-size': whenClose(13) } },
    { selector: 'edge.wordless, edge.unsaid', style: { 'min-zoomed-font-size': whenClose(18) } },
    // Their words lie over lines without words.
    { selector: 'edge[spot]', style: { ...wordsAt('spot'), 'z-index': 5 } },
    { selector: 'edge[bends]', style: bendStyle },
    { selector: 'edge.close, edge.followed', style: { width: visibleWidth, 'z-index': 20 } },
    { selector: 'edge.heard', style: { 'min-zoomed-font-size': 0, 'font-size': (edge: EdgeSingular) => readableSize(edge.cy()) } },
    { selector: 'edge.heard[heardAt]', style: { ...wordsAt('heardAt'), 'z-index': 22 } },
  ] as StylesheetJson;
}

/** Lines whose bends a layered layout has set; a node that is dragged takes them away. */
const bendStyle = {
  'curve-style': 'round-segments',
  'segment-distances': (edge: EdgeSingular) => bendsIn(edge).distances,
  'segment-weights': (edge: EdgeSingular) => bendsIn(edge).weights,
  'segment-radii': 8,
  'edge-distances': 'endpoints',
  'source-endpoint': (edge: EdgeSingular) => bendsIn(edge).source,
  'target-endpoint': (edge: EdgeSingular) => bendsIn(edge).target,
  'text-rotation': 'none',
  'text-margin-x': (edge: EdgeSingular) => bendsIn(edge).words.x,
  'text-margin-y': (edge: EdgeSingular) => bendsIn(edge).words.y,
};

/** Cytoscape counts in the screen's pixels, of which a finer screen has more to a letter of the same size. */
const whenClose = (size: number) => (edge: EdgeSingular) => size * (rendererOf(edge.cy()).getPixelRatio?.() ?? 1);

/** A line that was asked for is seen from afar, too. */
const visibleWidth = (edge: EdgeSingular): number => {
  const { width } = relationshipFamilies[relationshipTypes[edge.data('type') as RelationshipTypeName].family];
  return Math.max(edge.data('type') === 'HOLDS_TO_ACCOUNT' ? 3 : width, (0.9 * width) / edge.cy().zoom());
};

/** Words that were asked for are readable from afar too. */
export const readableSize = (cy: Core): number => Math.min(30, Math.max(WORDS, 10.5 / cy.zoom()));

/** Words upright, off the middle of their line, where they have room. */
const wordsAt = (spot: 'spot' | 'heardAt') => ({
  'text-rotation': 'none',
  'text-margin-x': (edge: EdgeSingular) => edge.data(spot).x,
  'text-margin-y': (edge: EdgeSingular) => edge.data(spot).y,
});
const bendsIn = (edge: EdgeSingular): Bends => edge.data('bends');

function typeStyle(type: RelationshipTypeName, theme: Theme): StylesheetJson[number] {
  const { line, width, colour, arrow } = relationshipFamilies[relationshipTypes[type].family];
  return {
    selector: `edge[type = "${type}"]`,
    style: {
      width,
      'line-color': colour[theme],
      'line-style': line === 'long-dashed' ? 'dashed' : line,
      'line-dash-pattern': line === 'long-dashed' ? [12, 5] : [6, 4],
      'target-arrow-shape': arrow,
      'target-arrow-color': colour[theme],
      'source-arrow-color': colour[theme],
    },
  } as StylesheetJson[number];
}
