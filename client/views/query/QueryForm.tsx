import { Button, Skeleton } from '@mantine/core';
import IconPlayerPlay from '@tabler/icons-react/dist/esm/icons/IconPlayerPlay.mjs';
import IconPlayerStop from '@tabler/icons-react/dist/esm/icons/IconPlayerStop.mjs';
import { lazy, Suspense } from 'react';
import { CopyButton } from '../../controls/CopyButton.tsx';
import classes from './Query.module.css';
import { useElapsed } from './use-elapsed.ts';

const CypherEditor = lazy(() => import('./editor/CypherEditor.tsx'));

type Props = { text: string; onChange: (text: string) => void; onRun: () => void; running: boolean; onStop: () => void };

/** The editor, and below it what is done with the query. */
export function QueryForm({ text, onChange, onRun, running, onStop }: Props) {
  const elapsed = useElapsed(running);
  return (
    <form
      aria-label="Query"
      onSubmit={(event) => {
        event.preventDefault();
        onRun();
      }}
    >
      <Suspense fallback={<Skeleton height={126} radius={8} />}>
        <CypherEditor text={text} onChange={onChange} onRun={onRun} />
      </Suspense>
      <div className={classes.run}>
        {running ? (
          <Button size="compact-md" color="red" variant="outline" onClick={onStop} leftSection={<IconPlayerStop size={15} aria-hidden />}>
            Stop
          </Button>
        ) : (
          <Button size="compact-md" type="submit" disabled={text.trim() === ''} leftSection={<IconPlayerPlay size={15} aria-hidden />}>
            Run
          </Button>
        )}
        {running ? (
          <span className={classes.quiet}>Running for {elapsed} s; it is stopped after 15 s.</span>
        ) : (
          <span className={classes.quiet}>
            <kbd>Ctrl</kbd> <kbd>Enter</kbd> runs it, <kbd>Ctrl</kbd> <kbd>Space</kbd> completes
          </span>
        )}
        <CopyButton words="Copy link" text={() => globalThis.location.href} />
      </div>
    </form>
  );
}
