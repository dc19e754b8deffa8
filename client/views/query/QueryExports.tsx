import { Button } from '@mantine/core';
import type { QueryResult } from '../../../contract/operations/queries.ts';
import { Link } from '../../address/link.tsx';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { downloadSpreadsheet } from '../../api/download.ts';
import { useDocuments } from '../../api/hooks.ts';
import { ExportMenu } from '../../controls/ExportMenu.tsx';
import { sourcesByDocument } from '../../evidence/sources-by-document.ts';
import { ExportButton } from '../../export/ExportButton.tsx';
import { addToKept, lastScene } from '../../scene/add-to-last.ts';
import { addressOfQuery } from '../../scene/scene-address.ts';
import { cellWords } from '../../words/cell-words.ts';
import { csvOf } from '../../words/csv.ts';
import classes from './Query.module.css';

/** As many names as go into a scene at once. */
const MOST_INTO_SCENE = 500;

/** What can be done with a result: explore what it holds, have it drawn for paper, take its rows away. */
export function QueryExports({ cypher, result }: { cypher: string; result: QueryResult }) {
  const place = usePlaceAndDate();
  const titles = new Map(useDocuments().data?.map(({ id, properties }) => [id, String(properties.title ?? id)]));
  const kept = lastScene(place);
  const { columns, rows, graph } = result;
  const ids = graph.nodes.slice(0, MOST_INTO_SCENE).map(({ id }) => id);
  const cells = () => rows.map((row) => columns.map((column) => cellWords(row[column] ?? null)));
  const clauses = [...graph.nodes, ...graph.relationships].flatMap((one) => one.clauses);
  const workbook = () =>
    downloadSpreadsheet({
      body: {
        title: 'Result of a Cypher query',
        about: [
          ...cypher
            .split('\n')
            .map((line) => line.slice(0, 4000))
            .slice(0, 40),
          globalThis.location.href.slice(0, 4000),
        ],
        heads: columns,
        rows: cells().map((row) => row.map((cell) => cell.slice(0, 4000))),
        sources: sourcesByDocument(clauses)
          .slice(0, 5000)
          .map(({ document, numbers }) => `${titles.get(document) ?? document}: ${numbers.join(', ')}`.slice(0, 4000)),
      },
    });
  const json = () => JSON.stringify({ cypher, ...result }, null, 2);
  return (
    <div className={classes.actions}>
      {ids.length > 0 && (
        <Button
          component={Link}
          to={addressOfQuery(new URLSearchParams({ base: 'nothing' }), { add: ids.join(',') })}
          size="compact-sm"
          variant="default"
        >
          Open in Explore
        </Button>
      )}
      {ids.length > 0 && kept && (
        <Button size="compact-sm" variant="default" onClick={() => addToKept(kept, ids)}>
          Add to my scene
        </Button>
      )}
      <ExportButton
        of={() => ({
          what: 'scene',
          scene: { title: 'Result of a Cypher query', nodes: ids, relationships: graph.relationships.map(({ id }) => id) },
        })}
        button={({ onClick }) => (
          <ExportMenu
            ways={[
              ...(ids.length > 0
                ? [
                    {
                      caption: 'Drawing or document…',
                      about: 'SVG, PDF, PowerPoint and more, with the sources',
                      name: 'drawing',
                      open: onClick,
                    },
                  ]
                : []),
              {
                caption: 'Excel workbook',
                about: 'The rows, with the query and the sources on a second sheet',
                name: 'query.xlsx',
                blob: workbook,
              },
              { caption: 'CSV', about: 'The rows as they stand', name: 'query.csv', text: () => csvOf([columns, ...cells()]) },
              { caption: 'JSON', about: 'All of the result, with the query', name: 'query.json', type: 'application/json', text: json },
            ]}
          />
        )}
      />
    </div>
  );
}
