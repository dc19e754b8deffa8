import { Button, FileButton, Menu } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import { useState } from 'react';
import { LARGEST_SAVED_FILE, type SavedSummary } from '../../../contract/saved.ts';
import { changeQuery } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { sentenceOfFailure } from '../../api/problem-error.ts';
import { exportSaved, useSavedAct } from '../../api/saved.ts';
import { useMay } from '../../api/session.ts';
import { saveFile } from '../../controls/save-text.ts';
import { counted } from '../../words/counting.ts';
import classes from './SavedList.module.css';

type Props = { items: readonly SavedSummary[]; picked: number; deleted: boolean };

/** A new story; all that is listed or chosen as diagrams or as a file; a file brought in. */
export function ListActions({ items, picked, deleted }: Props) {
  const act = useSavedAct();
  const mayWrite = useMay('createSaved');
  const [said, setSaid] = useState<{ words: string; wrong?: boolean } | null>(null);
  const which = picked > 0 ? `the ${picked} chosen` : `the ${items.length} listed`;
  const report = (work: Promise<string>) =>
    void work.then(
      (words) => setSaid({ words }),
      (error) => setSaid({ words: sentenceOfFailure(error), wrong: true }),
    );
  const take = async () => {
    const { blob, name } = await exportSaved({ ids: items.map(({ id }) => id) });
    saveFile(blob, name);
    return `Saved as ${name}.`;
  };
  const bringIn = async (file: File) => {
    if (file.size > LARGEST_SAVED_FILE) throw new Error(`The file is larger than ${LARGEST_SAVED_FILE / 1_000_000} MB, which is the most.`);
    const { added, copied, unchanged } = await act('importSaved', { file });
    return [
      `Brought in ${counted(added.length, 'item')}.`,
      ...(copied.length > 0 ? [`${counted(copied.length, 'item')} differed from what is here, and came as copies.`] : []),
      ...(unchanged > 0 ? [`${counted(unchanged, 'item was', 'items were')} here already.`] : []),
    ].join(' ');
  };
  return (
    <div className={classes.acts}>
      {items.length > 0 && !deleted && (
        <>
          {mayWrite && (
            <Button component={Link} to="/saved/new-story" size="compact-sm" variant="default">
              New story
            </Button>
          )}
          <Menu position="bottom-end" width={270}>
            <Menu.Target>
              <Button size="compact-sm" variant="default" leftSection={<IconDownload size={15} aria-hidden />}>
                Take away
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => changeQuery({ batch: 'svg' })}>
                Diagrams of {which}
                <span className={classes.hint}>One file for each, zipped</span>
              </Menu.Item>
              <Menu.Item onClick={() => report(take())}>
                A file of {which}
                <span className={classes.hint}>To keep, or for another Sightline</span>
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </>
      )}
      {mayWrite && (
        <FileButton accept="application/json,.json" onChange={(file) => file && report(bringIn(file))}>
          {(props) => (
            <Button {...props} size="compact-sm" variant="default">
              Bring in a file
            </Button>
          )}
        </FileButton>
      )}
      <p className={classes.said} data-wrong={said?.wrong ?? false} role="status">
        {said?.words}
      </p>
    </div>
  );
}
