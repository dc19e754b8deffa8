import { Skeleton } from '@mantine/core';
import type { Reply } from '../../../contract/operations.ts';
import { Link } from '../../address/link.tsx';
import { sourceAddress } from '../../address/source-address.ts';
import { useOperation } from '../../api/hooks.ts';
import { CoverageBar } from './CoverageBar.tsx';
import { documentLine } from './document-words.ts';
import classes from './Sources.module.css';

/** A document: what it is, and how much of it the graph holds. */
export function DocumentCard({ document }: { document: Reply<'listDocuments'>[number] }) {
  const detail = useOperation('getDocument', { path: { id: document.id } });
  return (
    <article className={classes.card}>
      <h3>
        <Link to={sourceAddress(document.id)}>{document.name}</Link>
      </h3>
      <p className={classes.quiet}>{documentLine(document)}</p>
      <p>{document.summary}</p>
      {detail.data ? <CoverageBar coverage={detail.data.coverage} /> : <Skeleton height={18} width={280} />}
    </article>
  );
}
