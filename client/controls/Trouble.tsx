import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { sentenceOfFailure } from '../api/problem-error.ts';
import classes from './Trouble.module.css';

/** What could not be shown, why, and what can be done about it. */
export function Trouble({
  title,
  error,
  onRetry,
  children,
}: {
  title: string;
  error: unknown;
  onRetry?: () => void;
  children?: ReactNode;
}) {
  return (
    <section className={classes.trouble} aria-label={title}>
      <h2>{title}</h2>
      <p>{sentenceOfFailure(error)}</p>
      {children}
      {onRetry && (
        <Button variant="default" size="sm" onClick={onRetry}>
          Try again
        </Button>
      )}
    </section>
  );
}
