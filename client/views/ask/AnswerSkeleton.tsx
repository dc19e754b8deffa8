import { Skeleton } from '@mantine/core';
import classes from './Answer.module.css';

/** The answer's places, before it is there. */
export function AnswerSkeleton() {
  return (
    <div className={classes.answer} role="status" aria-label="Asking">
      <Skeleton height={16} width="38%" />
      <Skeleton height={30} width="70%" mt={10} />
      <Skeleton height={420} mt={30} radius={8} />
      <Skeleton height={160} mt={24} radius={8} />
    </div>
  );
}
