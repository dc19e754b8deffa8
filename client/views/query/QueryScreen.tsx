import { useState } from 'react';
import { changeQuery, useAddress } from '../../address/address.ts';
import { useCypher } from '../../api/query.ts';
import { Page } from '../../controls/Page.tsx';
import { Workspace } from '../../controls/Workspace.tsx';
import { Inspector } from '../../inspector/Inspector.tsx';
import { pastQueries, rememberQuery } from './history.ts';
import { QueryForm } from './QueryForm.tsx';
import { QueryOutcome } from './QueryOutcome.tsx';
import { QuerySide } from './QuerySide.tsx';

const nothing = { nodes: [], relationships: [] };

/** Free Cypher that only reads: an editor, and its result as a drawing, a table and JSON. The query stands in the address. */
export default function QueryScreen() {
  const asked = useAddress().query.get('cypher') ?? '';
  const [text, setText] = useState(asked || (pastQueries()[0]?.cypher ?? ''));
  const [past, setPast] = useState(pastQueries);
  const [seen, setSeen] = useState(asked);
  const { result, stop, again } = useCypher(asked);
  // Back, forward and a link bring their query into the editor.
  if (seen !== asked) {
    setSeen(asked);
    if (asked !== '') setText(asked);
  }
  const run = (cypher: string) => {
    if (cypher.trim() === '') return;
    setPast(rememberQuery(cypher, Date.now()));
    if (cypher === asked) again();
    else changeQuery({ cypher, selected: null, sort: null, find: null, export: null });
  };
  return (
    <Workspace
      label="Details and examples"
      inspector={
        <Inspector graph={result.data?.graph ?? nothing}>
          <QuerySide past={past} onChoose={setText} onForget={setPast} />
        </Inspector>
      }
    >
      <Page title="Cypher" place="Reads the whole graph, at any date; changes nothing">
        <QueryForm text={text} onChange={setText} onRun={() => run(text)} running={result.isFetching} onStop={stop} />
        <QueryOutcome cypher={asked} result={result} onAgain={again} />
      </Page>
    </Workspace>
  );
}
