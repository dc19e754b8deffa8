import { Button, FileButton } from '@mantine/core';
import type { Reply } from '../../../contract/operations.ts';
import { LARGEST_FILE, wordingFormats } from '../../../contract/wording.ts';
import { useOperation } from '../../api/hooks.ts';
import { sentenceOfFailure } from '../../api/problem-error.ts';
import { useMay } from '../../api/session.ts';
import { useWordingMutations } from '../../api/wording-mutations.ts';
import { counted } from '../../words/counting.ts';
import { dateInWords } from '../../words/dates.ts';
import classes from './Sources.module.css';
import { WordingMismatches } from './WordingMismatches.tsx';

const TYPES = '.txt,.md,.markdown,.docx,.pdf,text/plain,text/markdown,application/pdf';

/** A person's own file of the document: read it beside the graph, see where the two differ, remove it again. */
export function WordingPanel({ document }: { document: Reply<'getDocument'> }) {
  const { id } = document.node;
  const mayChange = useMay('readWording');
  const kept = useOperation('getWording', { path: { id } });
  const { read, remove, restore } = useWordingMutations(id);
  const wording = kept.data?.wording;
  const failure = read.error ?? remove.error ?? restore.error ?? kept.error;
  const choose = (file: File | null) => {
    if (file) read.mutate(file);
  };
  const chooser = (words: string) => (
    <FileButton onChange={choose} accept={TYPES}>
      {(props) => (
        <Button {...props} size="compact-sm" variant="default" loading={read.isPending}>
          {words}
        </Button>
      )}
    </FileButton>
  );
  return (
    <section className={classes.wording} aria-label="The document’s own wording">
      {wording ? (
        <>
          <p>
            <strong>{wording.file.name}</strong> ({wordingFormats[wording.file.format]}) was read on {dateInWords(wording.file.readAt)}:{' '}
            {counted(wording.parts.filter(({ clause }) => clause !== null).length, 'clause')} of {document.clauses.length} have their
            wording.
          </p>
          {mayChange && (
            <div className={classes.wordingActions}>
              {chooser('Read another file…')}
              <Button size="compact-sm" variant="default" loading={remove.isPending} onClick={() => remove.mutate()}>
                Remove the wording
              </Button>
            </div>
          )}
          <WordingMismatches wording={wording} />
        </>
      ) : (
        <>
          <p>
            Only our summaries are kept here. With a file of the document itself, its wording stands beside them. It stays in your own
            database, apart from the graph: no answer, count or finding uses it.
          </p>
          {mayChange ? (
            <div className={classes.wordingActions}>
              {chooser('Read your file of this document…')}
              <span className={classes.quiet}>Text, Markdown, Word (.docx) or PDF, up to {LARGEST_FILE / 1_000_000} MB</span>
            </div>
          ) : (
            <p className={classes.quiet}>An editor can read a file of it.</p>
          )}
        </>
      )}
      {kept.data?.removed && mayChange && (
        <div className={classes.removed} role="status">
          The wording was removed.
          <Button size="compact-sm" variant="default" loading={restore.isPending} onClick={() => restore.mutate()}>
            Undo
          </Button>
        </div>
      )}
      {failure && (
        <p className={classes.failure} role="alert">
          {sentenceOfFailure(failure)}
        </p>
      )}
    </section>
  );
}
