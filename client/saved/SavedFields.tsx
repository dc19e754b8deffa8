import { TextInput } from '@mantine/core';
import { useId } from 'react';
import { useGivenName } from '../api/given-name.ts';
import { useSavedItems } from '../api/saved.ts';
import { useSession } from '../api/session.ts';
import { GrowingText } from '../controls/GrowingText.tsx';
import classes from './Saved.module.css';

/** What is said of a saved item while it is being written; tags as one text. */
export type Written = { title: string; description: string; tags: string; folder: string };

type Props = { written: Written; missing: boolean; onChange: (written: Written) => void };

/** Title, description, tags, folder, and who says so. */
export function SavedFields({ written, missing, onChange }: Props) {
  const folders = useId();
  const [name, setName] = useGivenName();
  const signedIn = useSession()?.mode === 'oidc';
  const known = [...new Set(useSavedItems().data?.items.map(({ folder }) => folder))].filter(Boolean).toSorted();
  const set = (change: Partial<Written>) => onChange({ ...written, ...change });
  return (
    <div className={classes.fields}>
      <TextInput
        label="Title"
        data-autofocus
        maxLength={200}
        value={written.title}
        error={missing && 'Say what it is to be called.'}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <GrowingText
        label="Description or notes"
        description="Stands above the drawing when it is taken away."
        lines={[2, 8]}
        most={4000}
        value={written.description}
        onChange={(description) => set({ description })}
      />
      <div className={classes.pair}>
        <TextInput
          label="Folder"
          list={folders}
          maxLength={100}
          value={written.folder}
          onChange={(event) => set({ folder: event.currentTarget.value })}
        />
        <datalist id={folders}>
          {known.map((folder) => (
            <option key={folder} value={folder} />
          ))}
        </datalist>
        <TextInput
          label="Tags"
          placeholder="review, escalation"
          maxLength={400}
          value={written.tags}
          onChange={(event) => set({ tags: event.currentTarget.value })}
        />
      </div>
      {!signedIn && (
        <TextInput
          label="Your name"
          description="So that others know whose it is. It is kept in this browser."
          maxLength={100}
          autoComplete="name"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      )}
    </div>
  );
}
