import { useDocuments } from '../api/hooks.ts';
import { dateInWords } from '../words/dates.ts';
import classes from './Sources.module.css';
import { sourcesByDocument } from './sources-by-document.ts';

/** On paper only: the documents that a page rests on, each with the numbers of its clauses. */
export function PrintedSources({ clauses }: { clauses: readonly string[] }) {
  const documents = new Map(useDocuments().data?.map((document) => [document.id, document]));
  const sources = sourcesByDocument(clauses);
  if (sources.length === 0) return null;
  return (
    <section className={classes.printed} aria-label="Sources">
      <h2>Sources</h2>
      <ol>
        {sources.map(({ document, numbers }) => {
          const properties = documents.get(document)?.properties;
          return (
            <li key={document}>
              {String(properties?.title ?? document)}
              {typeof properties?.date === 'string' && `, ${dateInWords(properties.date, properties.datePrecision)}`}: {numbers.join(', ')}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
