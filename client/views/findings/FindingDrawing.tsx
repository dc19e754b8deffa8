import { Button } from '@mantine/core';
import type { Finding } from '../../../contract/finding.ts';
import { Link } from '../../address/link.tsx';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { exploreNodesAddress } from '../../address/question-address.ts';
import { FramedDrawing } from '../../graph/FramedDrawing.tsx';
import classes from './Findings.module.css';

/** The evidence drawn in place, and the way to the same in the scene. */
export function FindingDrawing({ finding: { graph } }: { finding: Finding }) {
  const place = usePlaceAndDate();
  const ids = graph.nodes.map(({ id }) => id);
  const ranked = graph.relationships.some(({ type }) => type === 'HOLDS_TO_ACCOUNT' || type === 'REPORTS_TO');
  return (
    <div className={classes.drawn}>
      <FramedDrawing graph={graph} layout={ranked ? 'layered' : 'organic'} listed="its sentence and clauses stand above" />
      <Button component={Link} to={exploreNodesAddress(ids, place)} size="compact-sm" variant="default">
        Open it in Explore
      </Button>
    </div>
  );
}
