import { ActionIcon, Checkbox, Menu } from '@mantine/core';
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import { useRef, useState } from 'react';
import type { SavedSummary } from '../../../contract/saved.ts';
import { addressWith, go } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { sentenceOfFailure } from '../../api/problem-error.ts';
import { useSavedAct } from '../../api/saved.ts';
import { useMay } from '../../api/session.ts';
import { useAreaNames } from '../../evidence/names.ts';
import { whatWords } from '../../saved/saved-words.ts';
import { dateInWords } from '../../words/dates.ts';
import { momentInWords } from '../../words/moments.ts';
import { RenameField } from './RenameField.tsx';
import classes from './SavedList.module.css';
import { Tags } from './Tags.tsx';
import { WhatIcon } from './WhatIcon.tsx';

type Props = { item: SavedSummary; chosen: boolean; onChoose: () => void; onDeleted: () => void };

/** One saved item in the list, with what can be done to it. */
export function SavedRow({ item, chosen, onChoose, onDeleted }: Props) {
  const act = useSavedAct();
  const mayWrite = useMay('changeSaved');
  const areaName = useAreaNames();
  const [renaming, setRenaming] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const title = useRef<HTMLAnchorElement>(null);
  const { id, what, area, asAt, description, folder, tags, changedAt, changedBy, removedAt } = item;
  const doing = (work: Promise<unknown>) => void work.then(() => setError(null), setError);
  const place = [whatWords[what], area && areaName(area), asAt && `as at ${dateInWords(asAt)}`].filter(Boolean).join(' · ');
  return (
    <li className={classes.row}>
      <Checkbox size="xs" aria-label={`Choose ${item.title}`} checked={chosen} onChange={onChoose} />
      <WhatIcon what={what} />
      <div className={classes.words}>
        {renaming ? (
          <RenameField
            item={item}
            onDone={() => {
              setRenaming(false);
              setTimeout(() => title.current?.focus());
            }}
          />
        ) : (
          <Link ref={title} to={`/saved/${id}`} className={classes.title}>
            {item.title}
          </Link>
        )}
        {description && <p className={classes.about}>{description}</p>}
        <p className={classes.meta}>
          {place}
          {folder && <> · in {folder}</>} · {removedAt ? 'deleted' : 'changed'} {momentInWords(Date.parse(removedAt ?? changedAt))}
          {!removedAt && <> by {changedBy}</>}
          <Tags tags={tags} to={(tag) => addressWith({ tag })} />
        </p>
        {error !== null && (
          <p role="alert" className={classes.wrong}>
            {sentenceOfFailure(error)}
          </p>
        )}
      </div>
      {removedAt ? (
        mayWrite && (
          <button type="button" className={classes.clear} onClick={() => doing(act('bringBackSaved', { path: { id } }))}>
            Bring back
          </button>
        )
      ) : !mayWrite ? (
        what === 'story' && (
          <Link to={`/saved/${id}/play`} className={classes.clear}>
            Play
          </Link>
        )
      ) : (
        <Menu position="bottom-end" width={180} withinPortal>
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" aria-label={`What can be done with ${item.title}`}>
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {what === 'story' && <Menu.Item onClick={() => go(`/saved/${id}/play`)}>Play</Menu.Item>}
            <Menu.Item onClick={() => setTimeout(() => setRenaming(true))}>Rename</Menu.Item>
            <Menu.Item onClick={() => doing(act('duplicateSaved', { path: { id } }))}>Duplicate</Menu.Item>
            <Menu.Item onClick={() => doing(act('removeSaved', { path: { id } }).then(onDeleted))}>Delete</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </li>
  );
}
