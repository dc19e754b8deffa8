import { Button } from '@mantine/core';
import { useTimeout } from '@mantine/hooks';
import { useState } from 'react';

const SHOWN = 2000;

/** Puts a text on the clipboard and says so. */
export function CopyButton({ words, text }: { words: string; text: () => string }) {
  const [done, setDone] = useState<'copied' | 'refused' | null>(null);
  const { start } = useTimeout(() => setDone(null), SHOWN);
  const copy = async () => {
    const result = await copied(text());
    setDone(result);
    start();
  };
  return (
    <Button size="compact-sm" variant="default" onClick={() => void copy()} aria-live="polite">
      {done === 'copied' ? 'Copied' : done === 'refused' ? 'Not allowed here' : words}
    </Button>
  );
}

async function copied(text: string): Promise<'copied' | 'refused'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'refused';
  }
}
