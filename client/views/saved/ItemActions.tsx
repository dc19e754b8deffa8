import { Button, Menu } from '@mantine/core';
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import IconPlayerPlay from '@tabler/icons-react/dist/esm/icons/IconPlayerPlay.mjs';
import { lazy, Suspense, useState } from 'react';
import type { SavedItem } from '../../../contract/saved.ts';
import { changeQuery, go } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { sentenceOfFailure } from '../../api/problem-error.ts';
import { useSavedAct, useSavedRun } from '../../api/saved.ts';
import { useMay } from '../../api/session.ts';
import { CopyButton } from '../../controls/CopyButton.tsx';
import { ExportButton } from '../../export/ExportButton.tsx';
import { questionOpened, sceneLink } from '../../saved/content.ts';
import { resumeSaved } from './resume-saved.ts';
import classes from './SavedItem.module.css';

const SaveDialog = lazy(() => import('../../saved/SaveDialog.tsx').then((module) => ({ default: module.SaveDialog })));

/** What can be done with a saved item. */
export function ItemActions({ item }: { item: SavedItem }) {
  const act = useSavedAct();
  const mayWrite = useMay('changeSaved');
  const [editing, setEditing] = useState<SavedItem | null>(null);
  const [error, setError] = useState<unknown>(null);
  const { id, title } = item;
  const doing = (work: Promise<unknown>) => void work.then(() => setError(null), setError);
  return (
    <div className={classes.actions}>
      {error !== null && (
        <span role="alert" className={classes.wrong}>
          {sentenceOfFailure(error)}
        </span>
      )}
      <OpenButton item={item} />
      {mayWrite && (
        <Button size="compact-sm" variant="default" onClick={() => setEditing(item)}>
          Edit
        </Button>
      )}
      <ExportButton
        of={() => ({ what: 'saved', id, version: item.version, story: item.what === 'story' })}
        button={({ onClick, Icon }) => (
          <Button size="compact-sm" variant="default" onClick={onClick} leftSection={<Icon size={15} stroke={1.7} aria-hidden />}>
            Export
          </Button>
        )}
      />
      <CopyButton words="Copy link" text={() => `${location.origin}/saved/${id}`} />
      <Menu position="bottom-end" width={180}>
        <Menu.Target>
          <Button size="compact-sm" variant="default" leftSection={<IconDots size={15} aria-hidden />}>
            More
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => changeQuery({ history: 'open' })}>History</Menu.Item>
          {mayWrite && (
            <>
              <Menu.Item onClick={() => doing(act('duplicateSaved', { path: { id } }).then((copy) => go(`/saved/${copy.id}`)))}>
                Duplicate
              </Menu.Item>
              <Menu.Item onClick={() => doing(act('removeSaved', { path: { id } }).then(() => go(`/saved?gone=${id}`)))}>Delete</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {editing && (
        <Suspense fallback={null}>
          <SaveDialog
            heading={`Edit “${title}”`}
            title={title}
            content={editing.content}
            item={editing}
            editing
            onClose={() => setEditing(null)}
          />
        </Suspense>
      )}
    </div>
  );
}

function OpenButton({ item }: { item: SavedItem }) {
  const run = useSavedRun(item.id);
  const mayWrite = useMay('changeSaved');
  const { content, id } = item;
  if (content.what === 'question')
    return (
      <Button component={Link} to={questionOpened(content, id)} size="compact-sm">
        Ask it again
      </Button>
    );
  if (content.what === 'story')
    return (
      <>
        <Button component={Link} to={`/saved/${id}/play`} size="compact-sm" leftSection={<IconPlayerPlay size={15} aria-hidden />}>
          Play
        </Button>
        {mayWrite && (
          <Button component={Link} to={`/saved/${id}/steps`} size="compact-sm" variant="default">
            Edit steps
          </Button>
        )}
      </>
    );
  const missing = run.data?.gone.map((name) => name.id) ?? [];
  return (
    <Button
      component={Link}
      to={sceneLink(content, id, missing)}
      size="compact-sm"
      onClick={(event: React.MouseEvent) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        resumeSaved(item, content, missing);
      }}
    >
      Open in Explore
    </Button>
  );
}
