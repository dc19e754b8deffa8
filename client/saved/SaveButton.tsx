import IconBookmark from '@tabler/icons-react/dist/esm/icons/IconBookmark.mjs';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { operations } from '../../contract/operations.ts';
import { mayAs } from '../../contract/roles.ts';
import type { SavedContent } from '../../contract/saved.ts';
import { useAddress } from '../address/address.ts';
import { useSavedItem } from '../api/saved.ts';
import { useSession } from '../api/session.ts';

const SaveDialog = lazy(() => import('./SaveDialog.tsx').then((module) => ({ default: module.SaveDialog })));

type Props = {
  /** "Save this answer". */
  heading: string;
  title: string;
  /** What is to be saved, as it is when the dialog opens. */
  content: () => SavedContent;
  /** The button, given what it does and its icon. */
  button: (does: { onClick: () => void; Icon: typeof IconBookmark }) => ReactNode;
};

/** A button with the dialog that it opens. What was opened from Saved can be saved back there: the address says from which item. */
export function SaveButton({ heading, title, content, button }: Props) {
  const [open, setOpen] = useState<SavedContent | null>(null);
  const from = useAddress().query.get('saved') ?? '';
  const { data, isLoading } = useSavedItem(from, open !== null && from !== '');
  const role = useSession()?.person?.role;
  if (role && !mayAs(role, operations.createSaved.role)) return null;
  return (
    <>
      {button({ onClick: () => setOpen(content()), Icon: IconBookmark })}
      {open && !isLoading && (
        <Suspense fallback={null}>
          <SaveDialog heading={heading} title={title} content={open} item={from ? data : undefined} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </>
  );
}
