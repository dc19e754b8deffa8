import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';

/** Puts a text on the clipboard, and says that it is there. */
export function CopyButton({ text }: { text: () => string }) {
  const clipboard = useClipboard({ timeout: 2500 });
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => clipboard.copy(text())}>
        {clipboard.copied ? 'Copied' : clipboard.error ? 'Copying is not allowed here' : 'Copy as text'}
      </Button>
      <span role="status" style={{ position: 'absolute', clipPath: 'inset(50%)' }}>
        {clipboard.copied ? 'Copied' : ''}
      </span>
    </>
  );
}
