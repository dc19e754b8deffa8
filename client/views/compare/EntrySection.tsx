import type { GraphNode } from '../../../contract/graph.ts';
import { type KindLabel, kinds } from '../../../contract/kinds.ts';
import { addressWith } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { NodeLink } from '../../evidence/NodeLink.tsx';
import { counted } from '../../words/counting.ts';
import { ClausesInShort } from './ClausesInShort.tsx';
import { foundWords } from './compare-words.ts';
import classes from './Entries.module.css';
import type { Entry } from './entries.ts';
import { FoundMark } from './FoundMark.tsx';
import { Values } from './Values.tsx';

const FIRST = 30;
type Names = { left: string; right: string };
type Props = { kind: KindLabel; entries: readonly Entry[]; names: Names; whole: boolean };

/** All entries of one kind, left beside right; of many, the first, with the way to all. */
export function EntrySection({ kind, entries, names, whole }: Props) {
  const { caption, plural } = kinds[kind];
  const some = whole ? entries : entries.slice(0, FIRST);
  return (
    <section className={classes.section} aria-labelledby={`compared-${kind}`}>
      <h2 id={`compared-${kind}`}>{counted(entries.length, caption, plural)}</h2>
      <table className={classes.table} aria-labelledby={`compared-${kind}`}>
        <thead>
          <tr>
            <th scope="col">Found</th>
            <th scope="col">
              <FoundMark found="left" /> {names.left}
            </th>
            <th scope="col">
              <FoundMark found="right" /> {names.right}
            </th>
          </tr>
        </thead>
        {some.map((entry) => (
          <EntryRows key={entry.id} entry={entry} names={names} />
        ))}
      </table>
      {some.length < entries.length && (
        <p>
          <Link to={addressWith({ kind })}>
            Show all {entries.length} {plural.toLowerCase()}
          </Link>
        </p>
      )}
    </section>
  );
}

function EntryRows({ entry, names }: { entry: Entry; names: Names }) {
  const differing = entry.fields.filter(({ differs }) => differs);
  const alike = entry.fields.length - differing.length;
  return (
    <tbody data-found={entry.found}>
      <tr className={classes.entry}>
        <th scope="rowgroup">
          <span className={classes.found}>
            <FoundMark found={entry.found} /> {foundWords(entry.found, names)}
          </span>
        </th>
        <Thing node={entry.left} other={names.left} />
        <Thing node={entry.right} other={names.right} />
      </tr>
      {differing.map(({ caption, left, right }) => (
        <tr key={caption} className={classes.field}>
          <th scope="row">{caption}</th>
          <td>
            <Values values={left} />
          </td>
          <td>
            <Values values={right} />
          </td>
        </tr>
      ))}
      {alike > 0 && (
        <tr className={classes.field}>
          <td />
          <td colSpan={2} className={classes.quiet}>
            {counted(alike, 'further field is', 'further fields are')} alike.
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Thing({ node, other }: { node: GraphNode | null; other: string }) {
  if (!node) return <td className={classes.quiet}>nothing of the kind for {other}</td>;
  return (
    <td>
      <NodeLink id={node.id} kind={node.kind} name={node.name} /> <ClausesInShort clauses={node.clauses} to={`node:${node.id}`} />
    </td>
  );
}
