import { kinds } from '../../contract/kinds.ts';
import { useOperation } from '../api/hooks.ts';
import { Trouble } from '../controls/Trouble.tsx';
import { useWordingOf, WordingText } from '../evidence/ClauseWording.tsx';
import { CrossReferences } from '../evidence/CrossReferences.tsx';
import { NodeLink } from '../evidence/NodeLink.tsx';
import { KindMark } from '../kinds/KindMark.tsx';
import { counted } from '../words/counting.ts';
import { dateInWords } from '../words/dates.ts';
import { ClauseActions } from './ClauseActions.tsx';
import { Facts } from './Facts.tsx';
import classes from './Inspector.module.css';
import { Waiting } from './NodeDetails.tsx';
import { SupportedFacts } from './SupportedFacts.tsx';

/** A clause: where it stands, what it says in our words, and everything that rests on it. */
export function ClauseDetails({ id }: { id: string }) {
  const detail = useOperation('getClause', { path: { id } });
  const wording = useWordingOf(id.split('#')[0] ?? '')(id);
  if (detail.isError) return <Trouble title="This clause cannot be shown" error={detail.error} onRetry={() => void detail.refetch()} />;
  if (!detail.data) return <Waiting />;
  const { citation, supports, references, node } = detail.data;
  const named = supports.graph.nodes.filter((one) => supports.nodes.includes(one.id));
  const naming = references.filter(({ from }) => from === id);
  const namedBy = references.filter(({ from }) => from !== id);
  const why = node.properties.supportsNothing;
  return (
    <>
      <p className={classes.kind}>
        <KindMark kind="Clause" /> {kinds.Clause.caption} {citation.number}
      </p>
      <h2>{citation.heading ?? citation.label}</h2>
      <p>{citation.summary}</p>
      {wording && <WordingText part={wording} below={citation.heading ?? ''} />}
      <Facts
        facts={[
          { caption: 'Document', value: <NodeLink id={citation.document} kind="Document" name={citation.documentTitle} /> },
          ...(citation.documentDate ? [{ caption: 'Dated', value: dateInWords(citation.documentDate) }] : []),
          { caption: 'Cited as', value: citation.label },
          { caption: 'Worded', value: wording ? 'in our words, then in its own' : 'in our words, not in its own' },
        ]}
      />
      <ClauseActions id={id} supporting={named.length + supports.relationships.length > 0} />
      <SupportedFacts clause={id} graph={supports.graph} ids={supports.relationships} />
      {named.length > 0 && <h3>It names {counted(named.length, 'thing')}</h3>}
      <ul className={classes.list}>
        {named.map((one) => (
          <li key={one.id}>
            <NodeLink id={one.id} kind={one.kind} name={one.name} />
          </li>
        ))}
      </ul>
      {named.length === 0 && supports.relationships.length === 0 && (
        <p className={classes.quiet}>{why ? String(why) : 'No fact rests on this clause.'}</p>
      )}
      {naming.length > 0 && <h3>It refers to {counted(naming.length, 'clause')}</h3>}
      <CrossReferences clause={id} references={naming} />
      {namedBy.length > 0 && <h3>{counted(namedBy.length, 'clause refers', 'clauses refer')} to it</h3>}
      <CrossReferences clause={id} references={namedBy} />
    </>
  );
}
