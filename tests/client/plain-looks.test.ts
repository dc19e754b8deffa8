import cytoscape from 'cytoscape';
import { expect, test } from 'vitest';
import { looksOf } from '../../client/graph/far/looks.ts';
import { plainLooks } from '../../client/graph/far/plain-looks.ts';
import { stylesheet } from '../../client/graph/style/stylesheet.ts';
import { themes } from '../../contract/families.ts';
import { kindLabels } from '../../contract/kinds.ts';
import { relationshipTypeNames } from '../../contract/relationship-types.ts';

const statuses = ['in force', 'proposed', 'ended'] as const;
const box = { label: '', width: 100, height: 40, fontSize: 12 };

/** Colours as the canvas writes them. */
const asWritten = (hex: string) => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(',')})`;

test.each(themes)('what is painted first looks as the stylesheet says, in %s', (theme) => {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: stylesheet(theme),
    layout: { name: 'preset' },
    elements: [
      ...kindLabels.flatMap((kind) => statuses.map((status) => ({ data: { ...box, id: `${kind} ${status}`, kind, status } }))),
      ...relationshipTypeNames.flatMap((type) =>
        statuses.flatMap((status) =>
          [true, false].map((chair) => ({
            data: { id: `${type} ${status} ${chair}`, source: 'Board in force', target: 'Role in force', label: '', type, status, chair },
          })),
        ),
      ),
    ],
  });
  const styled = looksOf(cy);
  const plain = plainLooks(theme);
  for (const kind of kindLabels) {
    for (const status of statuses) {
      const { smallestName: _, corners, fill, border, ...look } = plain.node({ kind, status });
      const expected = styled.node(cy.getElementById(`${kind} ${status}`));
      expect(expected).toMatchObject({ ...look, fill: asWritten(fill), border: asWritten(border) });
      if (look.shape === 'polygon') expect(corners).toEqual(expected.corners);
    }
  }
  for (const type of relationshipTypeNames) {
    for (const status of statuses) {
      for (const chair of [true, false]) {
        const { colour, ...look } = plain.line({ type, status, properties: chair ? { capacity: 'chair' } : {} });
        expect(styled.line(cy.getElementById(`${type} ${status} ${chair}`))).toMatchObject({ ...look, colour: asWritten(colour) });
      }
    }
  }
  cy.destroy();
});
