import { useHotkeys } from '@mantine/hooks';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { select } from '../address/selection.ts';

/** Puts the details away by selecting nothing; Escape does so too. */
export function CloseDetails({ className }: { className: string | undefined }) {
  useHotkeys([['Escape', () => select(null)]]);
  return (
    <button type="button" className={className} aria-label="Close details" title="Close details" onClick={() => select(null)}>
      <IconX size={20} stroke={1.6} aria-hidden />
    </button>
  );
}
