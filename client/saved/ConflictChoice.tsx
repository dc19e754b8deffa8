import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import type { SavedDraft, SavedField, SavedItem } from '../../contract/saved.ts';
import classes from './Saved.module.css';
import { contentWords, fieldWords } from './saved-words.ts';
import { type Choice, disputed, proposed, settled } from './three-way.ts';

type Props = {
  /** What I had before me when I began. */
  seen: SavedDraft;
  mine: SavedDraft;
  theirs: SavedItem;
  message: string;
  saving: boolean;
  onSettle: (draft: SavedDraft) => void;
  onCopy: () => void;
};

/** Two people changed the same item: field by field, whose stands; or both do, mine as a copy. */
export function ConflictChoice({ seen, mine, theirs, message, saving, onSettle, onCopy }: Props) {
  const [choice, setChoice] = useState<Choice>(() => proposed({ seen, mine }));
  const fields = disputed(mine, theirs);
  return (
    <div>
      <p role="alert" className={classes.sentence}>
        {message}
      </p>
      {fields.map((field) => (
        <Radio.Group
          key={field}
          className={classes.dispute}
          label={`The ${fieldWords[field]}`.replace('The what', 'What')}
          value={choice[field]}
          onChange={(value) => setChoice({ ...choice, [field]: value as 'mine' | 'theirs' })}
        >
          <Radio value="mine" label="Yours" description={wordsOf(field, mine)} mt={6} />
          <Radio value="theirs" label={`${theirs.changedBy}’s`} description={wordsOf(field, theirs)} mt={6} />
        </Radio.Group>
      ))}
      <div className={classes.actions}>
        <Button loading={saving} onClick={() => onSettle(settled({ mine, theirs, choice }))}>
          Save this choice
        </Button>
        <Button variant="default" disabled={saving} onClick={onCopy}>
          Keep both: save mine as a copy
        </Button>
      </div>
    </div>
  );
}

function wordsOf(field: SavedField, draft: SavedDraft): string {
  if (field === 'content') return contentWords(draft.content);
  if (field === 'tags') return draft.tags.join(', ') || 'none';
  return draft[field] || 'none';
}
