import IconMessageQuestion from '@tabler/icons-react/dist/esm/icons/IconMessageQuestion.mjs';
import IconPresentation from '@tabler/icons-react/dist/esm/icons/IconPresentation.mjs';
import IconTopologyStar3 from '@tabler/icons-react/dist/esm/icons/IconTopologyStar3.mjs';
import type { SavedWhat } from '../../../contract/saved.ts';

const icons = { question: IconMessageQuestion, scene: IconTopologyStar3, story: IconPresentation };

/** The sign of a question, a scene or a story; the word stands beside it. */
export function WhatIcon({ what }: { what: SavedWhat }) {
  const Icon = icons[what];
  return <Icon size={20} stroke={1.5} aria-hidden color="var(--quiet)" />;
}
