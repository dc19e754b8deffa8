import { Button, Modal, NativeSelect, Progress } from '@mantine/core';
import { useRef, useState } from 'react';
import { type DiagramFormatId, diagramFormatId, diagramFormats } from '../../../contract/diagram.ts';
import { MOST_IN_BATCH, type SavedSummary } from '../../../contract/saved.ts';
import { changeQuery, useAddress } from '../../address/address.ts';
import { sentenceOfFailure } from '../../api/problem-error.ts';
import { drawBatch, undrawnIn, useBatchProgress } from '../../api/saved.ts';
import { saveFile } from '../../controls/save-text.ts';
import { counted } from '../../words/counting.ts';
import classes from './SavedList.module.css';

/** Diagrams of several saved items in one format, as a zip; it says how far it is, and can be cancelled. */
export function BatchDialog({ items }: { items: readonly SavedSummary[] }) {
  const stated = diagramFormatId.safeParse(useAddress().query.get('batch'));
  const format: DiagramFormatId = stated.success ? stated.data : 'svg';
  const [batch, setBatch] = useState<string | null>(null);
  const [said, setSaid] = useState<{ words: string; wrong?: boolean } | null>(null);
  const cancel = useRef<AbortController | null>(null);
  const progress = useBatchProgress(batch).data;
  const some = items.slice(0, MOST_IN_BATCH);
  const close = () => {
    cancel.current?.abort();
    changeQuery({ batch: null }, { replace: true });
  };
  const draw = async () => {
    const gone = new AbortController();
    cancel.current = gone;
    const id = newBatch();
    setSaid(null);
    setBatch(id);
    try {
      const options = { linksTo: location.origin };
      const { blob, name } = await drawBatch({ batch: id, ids: some.map((item) => item.id), format, options }, gone.signal);
      saveFile(blob, name);
      const undrawn = await undrawnIn(id);
      const but = undrawn.length > 0 ? ` ${counted(undrawn.length, 'diagram')} could not be drawn: ${undrawn.join(' ')}` : '';
      setSaid({ words: `Saved as ${name}.${but}`, wrong: but !== '' });
    } catch (error) {
      setSaid(gone.signal.aborted ? { words: 'Cancelled; nothing was saved.' } : { words: sentenceOfFailure(error), wrong: true });
    } finally {
      setBatch(null);
    }
  };
  const done = progress?.done ?? 0;
  return (
    <Modal
      opened
      onClose={close}
      title="Diagrams as a zip"
      size={480}
      closeButtonProps={{ 'aria-label': 'Close' }}
      attributes={{ header: { role: 'none' } }}
    >
      <p className={classes.sentence}>
        {counted(some.length, 'diagram')}, each from what the documents say today.
        {items.length > some.length && ` The first ${MOST_IN_BATCH} of ${items.length}; choose fewer to have others.`}
      </p>
      <NativeSelect
        label="Format"
        data-autofocus
        disabled={batch !== null}
        value={format}
        onChange={(event) => changeQuery({ batch: event.currentTarget.value }, { replace: true })}
        data={diagramFormats.map(({ id, caption }) => ({ value: id, label: caption }))}
      />
      <div className={classes.progress} aria-hidden={batch === null} data-running={batch !== null}>
        <Progress.Root size="lg">
          <Progress.Section value={(100 * done) / Math.max(1, some.length)} aria-label="Diagrams drawn" />
        </Progress.Root>
        <p>
          {batch !== null && `${done} of ${some.length}${progress?.now ? `: ${progress.now}` : ''}`}
          {batch === null && '\u00a0'}
        </p>
      </div>
      <p className={classes.said} data-wrong={said?.wrong ?? false} role="status">
        {said?.words}
      </p>
      <div className={classes.dialogActions}>
        {batch === null ? (
          <Button disabled={some.length === 0} onClick={() => void draw()}>
            Draw and download
          </Button>
        ) : (
          <Button variant="default" onClick={() => cancel.current?.abort()}>
            Cancel
          </Button>
        )}
        <Button variant="subtle" color="gray" onClick={close}>
          Close
        </Button>
      </div>
    </Modal>
  );
}

/** Random, also where the page is not served securely and `randomUUID` is missing. */
function newBatch(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
