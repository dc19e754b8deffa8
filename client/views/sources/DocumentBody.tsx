import { SegmentedControl } from '@mantine/core';
import type { Reply } from '../../../contract/operations.ts';
import { changeQuery, useAddress } from '../../address/address.ts';
import { formatQuery } from '../../address/format-query.ts';
import { Link } from '../../address/link.tsx';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { ClauseTree } from './ClauseTree.tsx';
import { CoverageBar } from './CoverageBar.tsx';
import { coverageOf } from './clause-tree.ts';
import { documentLine } from './document-words.ts';
import classes from './Sources.module.css';

const shows = [
  { value: '', label: 'All clauses' },
  { value: 'silent', label: 'Support nothing' },
  { value: 'references', label: 'With cross-references' },
];

/** The document's head and its clauses, all or some of them. */
export function DocumentBody({ document, chosen }: { document: Reply<'getDocument'>; chosen: string | undefined }) {
  const show = useAddress().query.get('show') ?? '';
  const place = usePlaceAndDate();
  const { node, references } = document;
  const referring = new Set(references.flatMap(({ from }) => [from]));
  const clauses = document.clauses.filter(({ id, properties }) =>
    show === 'silent' ? properties.supportsNothing !== undefined : show === 'references' ? referring.has(id) : true,
  );
  return (
    <article className={classes.document}>
      <p className={classes.quiet}>
        <Link to={`/sources${formatQuery(place)}`}>Sources</Link> · {documentLine(node)}
      </p>
      <h1>{node.name}</h1>
      <CoverageBar coverage={coverageOf(document.clauses)} />
      <SegmentedControl
        className={classes.show ?? ''}
        size="xs"
        aria-label="Which clauses"
        data={shows}
        value={shows.some(({ value }) => value === show) ? show : ''}
        onChange={(value) => changeQuery({ show: value || null }, { replace: true })}
      />
      {clauses.length === 0 ? (
        <p>No clause of this document is of that sort.</p>
      ) : (
        <ClauseTree clauses={clauses} references={references} chosen={chosen} />
      )}
    </article>
  );
}
