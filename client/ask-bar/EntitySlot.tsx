import { useState } from 'react';
import type { KindLabel } from '../../contract/kinds.ts';
import classes from './AskBar.module.css';
import { SuggestingInput } from './SuggestingInput.tsx';
import type { SlotProps } from './slots.ts';
import { useCandidates } from './use-candidates.ts';
import { useNameOf } from './use-name-of.ts';

/** A slot that takes a name of the graph; completes from it by kind, area and what the other slots hold. */
export function EntitySlot({
  label,
  labels,
  chosen,
  nearArea,
  typed: begun,
  focused,
  onChoose,
  onLeave,
}: SlotProps & { labels: readonly KindLabel[] }) {
  const known = useNameOf(chosen);
  const [typed, setTyped] = useState<string | null>(chosen ? null : (begun ?? null));
  const text = typed ?? known ?? '';
  const { groups, settled } = useCandidates({ text: typed ?? '', labels, nearArea, onChoose });
  return (
    <span className={classes.slot} style={{ width: `calc(${Math.min(Math.max(text.length, label.length, 12), 44)}ch + 20px)` }}>
      <SuggestingInput
        label={label}
        placeholder={label}
        value={text}
        groups={groups}
        settled={settled}
        listLabel={`Names for ${label}`}
        focused={Number(focused)}
        onType={setTyped}
        onEscape={onLeave}
        onDeleteMore={onLeave}
      />
    </span>
  );
}
