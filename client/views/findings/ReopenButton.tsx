import { Button } from '@mantine/core';
import type { Finding } from '../../../contract/finding.ts';
import { useFindingMutations } from '../../api/finding-mutations.ts';
import { sentenceOfFailure } from '../../api/problem-error.ts';
import type { Done } from './done.ts';

type Props = { finding: Finding; reason: string; onDone: (done: Done) => void };

/** Takes an acceptance back. */
export function ReopenButton({ finding, reason, onDone }: Props) {
  const { reopen } = useFindingMutations();
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        loading={reopen.isPending}
        onClick={() =>
          reopen.mutateAsync({ id: finding.id }).then(
            () => onDone({ finding, did: 'reopened', reason }),
            () => undefined,
          )
        }
      >
        Reopen
      </Button>
      {reopen.error && <span role="alert">{sentenceOfFailure(reopen.error)}</span>}
    </>
  );
}
