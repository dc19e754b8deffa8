import { SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import type { QueryResult } from '../../../contract/operations/queries.ts';
import { changeQuery, useAddress } from '../../address/address.ts';
import { Scrolling } from '../../controls/Scrolling.tsx';
import { FramedDrawing } from '../../graph/FramedDrawing.tsx';
import { firstPart } from '../../scene/most-drawn.ts';
import { counted } from '../../words/counting.ts';
import classes from './Query.module.css';
import { QueryExports } from './QueryExports.tsx';
import { QueryTable } from './QueryTable.tsx';
import { type ResultView, readView, views } from './query-view.ts';

/** As many names as a drawing in a page stays legible with. */
const MOST_HERE = 300;
/** As much of the JSON as is shown; all of it can be taken away. */
const LONGEST_SHOWN = 200_000;

/** A result as a drawing, a table or JSON, and what can be done with it. */
export function QueryResultView({ cypher, result }: { cypher: string; result: QueryResult }) {
  const { rows, graph, more, milliseconds } = result;
  const view = readView(useAddress().query, graph.nodes.length > 0);
  const drawn = useMemo(() => firstPart(graph, MOST_HERE), [graph]);
  return (
    <section className={classes.outcome} aria-label="Result">
      <div className={classes.head}>
        <p role="status" className={classes.summary}>
          <strong>{more ? `The first ${counted(rows.length, 'row')} of more` : counted(rows.length, 'row')}</strong>
          {more === 'size' && ', which are as much as is sent at once'} · {milliseconds.toLocaleString('en-GB')} ms
        </p>
        <SegmentedControl
          size="xs"
          aria-label="Show as"
          value={view}
          onChange={(name) => changeQuery({ view: name }, { replace: true })}
          data={Object.entries(views).map(([value, label]) => ({ value, label, disabled: value === 'graph' && graph.nodes.length === 0 }))}
        />
        <QueryExports cypher={cypher} result={result} />
      </div>
      {rows.length === 0 && <p className={classes.lead}>No row answers the query. It ran to its end: nothing was left out.</p>}
      {rows.length > 0 && shown(view)}
    </section>
  );

  function shown(chosen: ResultView) {
    if (chosen === 'table') return <QueryTable result={result} />;
    if (chosen === 'json') return <Json result={result} />;
    return (
      <>
        {drawn !== graph && (
          <p className={classes.quiet}>
            The first {counted(drawn.nodes.length, 'name')} of {graph.nodes.length.toLocaleString('en-GB')} are drawn; the table has all of
            them.
          </p>
        )}
        <FramedDrawing graph={drawn} layout="organic" listed="the table holds the same" />
      </>
    );
  }
}

function Json({ result }: { result: QueryResult }) {
  const text = useMemo(() => JSON.stringify(result.rows, null, 2), [result]);
  return (
    <>
      {text.length > LONGEST_SHOWN && <p className={classes.quiet}>The beginning; “Export” above has all of it.</p>}
      <Scrolling className={classes.json} label="Rows as JSON">
        <pre>{text.slice(0, LONGEST_SHOWN)}</pre>
      </Scrolling>
    </>
  );
}
