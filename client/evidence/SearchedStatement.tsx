import type { Searched } from '../../contract/answer.ts';
import { relationshipTypes } from '../../contract/relationship-types.ts';
import { counted, listed } from '../words/counting.ts';
import { dateInWords } from '../words/dates.ts';
import { NodeLink } from './NodeLink.tsx';
import { useAreaNames } from './names.ts';
import classes from './SearchedStatement.module.css';

/** What was looked through, so that an answer, and most of all an empty one, can be defended. */
export function SearchedStatement({ searched, prominent = false }: { searched: Searched; prominent?: boolean }) {
  const areaName = useAreaNames();
  const types = listed(searched.relationshipTypes.map((type) => `“${relationshipTypes[type].caption}”`));
  const where = searched.area ? areaName(searched.area) : 'all areas';
  const when = searched.asAt ? `as at ${dateInWords(searched.asAt)}` : 'at any date';
  return (
    <section className={classes.searched} data-prominent={prominent} aria-labelledby="searched">
      <h2 id="searched">{prominent ? 'Nothing was found, and this is what was searched' : 'What was searched'}</h2>
      <p>
        {counted(searched.clauses, 'clause')} of {counted(searched.documents.length, 'document')} ({where}, {when})
        {types && <>, for relationships that read {types}</>}.
      </p>
      <ul>
        {searched.documents.map(({ id, title, clauses }) => (
          <li key={id}>
            <NodeLink id={id} kind="Document" name={title} />, {counted(clauses, 'clause')}
          </li>
        ))}
      </ul>
    </section>
  );
}
