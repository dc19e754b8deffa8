import type { Graph } from '../../../contract/graph.ts';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { useAreaNames } from '../../evidence/names.ts';
import classes from '../../inspector/Inspector.module.css';
import type { Base } from '../../scene/use-base.ts';
import { counted } from '../../words/counting.ts';
import { dateInWords } from '../../words/dates.ts';

/** What the scene is, while nothing in it is selected. */
export function SceneNotes({ graph, base }: { graph: Graph | undefined; base: Base }) {
  const { area, asAt } = usePlaceAndDate();
  const areaName = useAreaNames();
  return (
    <>
      <p className={classes.kind}>Scene</p>
      <h2>{base.title}</h2>
      <p className={classes.quiet}>
        {area ? areaName(area) : 'All areas'} · {asAt ? `as at ${dateInWords(asAt)}` : 'at any date'}
      </p>
      {graph && (
        <p>
          {counted(graph.nodes.length, 'name')} and {counted(graph.relationships.length, 'relationship')} are drawn.
        </p>
      )}
      {base.missing > 0 && (
        <p role="note">
          <strong>{base.missing.toLocaleString('en-GB')} more are not drawn.</strong> Choose an area at the top to see all of it.
        </p>
      )}
      <h3>What you can do</h3>
      <ul>
        <li>Select a name or a line to read its details and clauses here.</li>
        <li>Show what it is related to, by type and direction; all that is drawn stays where it is.</li>
        <li>Drag names to where you want them; Ctrl+Z takes any change back.</li>
        <li>Add a name from the box at the top.</li>
        <li>Walk the same scene as an outline, by keyboard.</li>
      </ul>
    </>
  );
}
