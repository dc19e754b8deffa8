import type { Graph } from '../../../contract/graph.ts';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { useAreaNames } from '../../evidence/names.ts';
import classes from '../../inspector/Inspector.module.css';
import type { Base } from '../../scene/use-base.ts';
import { counted } from '../../words/counting.ts';
import { dateInWords } from '../../words/dates.ts';
import { RecentScenes } from './RecentScenes.tsx';

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
      <RecentScenes />
      <h3>What you can do</h3>
      <ul>
        <li>Select a name or a line to read its details and clauses here; right click, or Shift+F10, for all that can be done with it.</li>
        <li>Expand it by type and direction; all that is drawn stays where it is. Ctrl+Z takes any change back.</li>
        <li>Select several with Shift: click, or drag a box around them.</li>
        <li>Add a name from the box at the top.</li>
        <li>Walk the same scene as an outline or a table, by keyboard.</li>
      </ul>
    </>
  );
}
