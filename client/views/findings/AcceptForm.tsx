import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Finding } from '../../../contract/finding.ts';
import { useFindingMutations } from '../../api/finding-mutations.ts';
import { sentenceOfFailure } from '../../api/problem-error.ts';
import type { Done } from './done.ts';
import classes from './Findings.module.css';

type Props = { finding: Finding; onDone: (done: Done) => void; onLeave: () => void };

/** Accepts a finding, with the reason that others will read. */
export function AcceptForm({ finding, onDone, onLeave }: Props) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const { accept } = useFindingMutations();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const said = reason.trim();
    setMissing(said === '');
    if (said === '') return;
    accept.mutateAsync({ id: finding.id, reason: said }).then(
      () => {
        onLeave();
        onDone({ finding, did: 'accepted', reason: said });
      },
      () => undefined,
    );
  };
  const problem = missing ? 'Say why it is as it should be.' : accept.error ? sentenceOfFailure(accept.error) : undefined;
  return (
    <form className={classes.form} onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onLeave()}>
      <Textarea
        label="Why is this as it should be?"
        data-autofocus
        ref={(field) => {
          if (field && reason === '' && !missing) field.focus();
        }}
        autosize
        minRows={2}
        maxLength={2000}
        value={reason}
        error={problem}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={classes.actions}>
        <Button type="submit" size="compact-sm" loading={accept.isPending}>
          Accept
        </Button>
        <Button size="compact-sm" variant="default" onClick={onLeave}>
          Leave it open
        </Button>
      </div>
    </form>
  );
}
