import { Button, Modal, Radio } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { SavedContent, SavedItem } from '../../contract/saved.ts';
import { Link } from '../address/link.tsx';
import { sentenceOfFailure } from '../api/problem-error.ts';
import { madeMeanwhile, useSavedAct } from '../api/saved.ts';
import { ConflictChoice } from './ConflictChoice.tsx';
import classes from './Saved.module.css';
import { SavedFields, type Written } from './SavedFields.tsx';
import { tagsIn } from './saved-words.ts';
import { draftOf } from './three-way.ts';

type Props = {
  heading: string;
  /** What it will hold. */
  content: SavedContent;
  /** A title to begin with. */
  title: string;
  /** The item that this was opened from, or that is edited. */
  item?: SavedItem | undefined;
  /** Whether it can only be changed, not saved as another. */
  editing?: boolean;
  onClose: () => void;
};

/** Saves something, as a new item or as a change to one; what somebody else changed meanwhile is settled here. */
export function SaveDialog({ heading, content, title, item: opened, editing = false, onClose }: Props) {
  const act = useSavedAct();
  // As it was when the dialog opened, whatever is fetched meanwhile.
  const [item] = useState(opened);
  const [written, setWritten] = useState<Written>(() => writtenOf(item, title));
  const [as, setAs] = useState<'change' | 'new'>(item ? 'change' : 'new');
  const [missing, setMissing] = useState(false);
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [done, setDone] = useState<SavedItem | null>(null);
  const { title: said, description, folder } = written;
  const mine = { title: said.trim(), description: description.trim(), tags: tagsIn(written.tags), folder: folder.trim(), content };
  const theirs = madeMeanwhile(error);

  const save = (work: () => Promise<SavedItem>) => {
    setSaving(true);
    setError(null);
    work()
      .then((saved) => (editing ? onClose() : setDone(saved)), setError)
      .finally(() => setSaving(false));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(mine.title === '');
    if (mine.title === '') return;
    if (item && as === 'change') save(() => act('changeSaved', { path: { id: item.id }, body: { ...mine, version: item.version } }));
    else save(() => act('createSaved', { body: mine }));
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={theirs ? 'Somebody else changed it meanwhile' : heading}
      size={560}
      classNames={{ body: classes.body }}
      closeButtonProps={{ 'aria-label': 'Close' }}
      attributes={{ header: { role: 'none' } }}
    >
      {done ? (
        <div role="status">
          <p className={classes.sentence}>Saved as “{done.title}”. Whoever has the link can open it.</p>
          <div className={classes.actions}>
            <Button component={Link} to={`/saved/${done.id}`} onClick={onClose}>
              Show it in Saved
            </Button>
            <Button variant="default" onClick={onClose}>
              Go on here
            </Button>
          </div>
        </div>
      ) : theirs && item ? (
        <ConflictChoice
          seen={draftOf(item)}
          mine={mine}
          theirs={theirs}
          message={sentenceOfFailure(error)}
          saving={saving}
          onSettle={(draft) => save(() => act('changeSaved', { path: { id: item.id }, body: { ...draft, version: theirs.version } }))}
          onCopy={() => save(() => act('createSaved', { body: { ...mine, title: `${mine.title.slice(0, 190)} (mine)` } }))}
        />
      ) : (
        <form onSubmit={submit}>
          {item && !editing && (
            <Radio.Group
              label="Save as"
              value={as}
              mb={12}
              onChange={(value) => {
                setAs(value as 'change' | 'new');
                setWritten(value === 'new' ? { ...written, title } : writtenOf(item, title));
              }}
            >
              <Radio value="change" label={`A change to “${item.title}”; what it was stays in its history`} mt={6} />
              <Radio value="new" label="A new item" mt={6} />
            </Radio.Group>
          )}
          <SavedFields written={written} missing={missing} onChange={setWritten} />
          {error !== null && (
            <p role="alert" className={classes.wrong}>
              {sentenceOfFailure(error)}
            </p>
          )}
          <div className={classes.actions}>
            <Button type="submit" loading={saving}>
              Save
            </Button>
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
          </div>
        </form>
      )}
    </Modal>
  );
}

const writtenOf = (item: SavedItem | undefined, title: string): Written =>
  item
    ? { title: item.title, description: item.description, tags: item.tags.join(', '), folder: item.folder }
    : { title, description: '', tags: '', folder: '' };
