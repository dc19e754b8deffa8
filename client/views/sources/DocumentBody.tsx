import type { Reply } from '../../../contract/operations.ts';
import { useAddress } from '../../address/address.ts';
import { formatQuery } from '../../address/format-query.ts';
import { Link } from '../../address/link.tsx';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { useWordingOf } from '../../evidence/ClauseWording.tsx';
import { ClauseFilters } from './ClauseFilters.tsx';
import { ClauseTree } from './ClauseTree.tsx';
import { CoverageBar } from './CoverageBar.tsx';
import { documentLine } from './document-words.ts';
import classes from './Sources.module.css';
import { readClauseFilter, shownClauses } from './shown-clauses.ts';
import { WordingPanel } from './WordingPanel.tsx';

/** The document's head, a person's own file of it, and its clauses, all or some of them. */
export function DocumentBody({ document, chosen }: { document: Reply<'getDocument'>; chosen: string | undefined }) {
  const { query } = useAddress();
  const place = usePlaceAndDate();
  const { node, references, coverage } = document;
  const wordingOf = useWordingOf(node.id);
  const filter = readClauseFilter(query);
  const clauses = shownClauses({ clauses: document.clauses, references, coverage, wordingOf, filter });
  const silent = new Map(coverage?.uncited.map(({ clause, reason }) => [clause, reason]));
  return (
    <article className={classes.document}>
      <p className={classes.quiet}>
        <Link to={`/sources${formatQuery(place)}`}>Sources</Link> · {documentLine(node)}
      </p>
      <h1>{node.name}</h1>
      <CoverageBar coverage={coverage} />
      <WordingPanel key={node.id} document={document} />
      <ClauseFilters filter={filter} shown={clauses.length} withWording={document.clauses.some(({ id }) => wordingOf(id))} />
      {clauses.length === 0 ? (
        <p>{filter.find ? 'These words stand in no clause that is shown.' : 'No clause of this document is of that sort.'}</p>
      ) : (
        <ClauseTree
          clauses={clauses}
          references={references}
          chosen={chosen}
          silent={silent}
          wordingOf={query.get('wording') === 'hidden' ? () => undefined : wordingOf}
        />
      )}
    </article>
  );
}
