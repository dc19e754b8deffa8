import { Button } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';

type Props = { words: string; about?: string; Icon: Icon; onClick: () => void; disabled?: boolean; pressed?: boolean };

/** A tool with its icon and its word. */
export function ToolButton({ words, about, Icon, onClick, disabled = false, pressed }: Props) {
  return (
    <Button
      size="compact-sm"
      variant={pressed ? 'light' : 'subtle'}
      color={pressed ? 'accent' : 'gray'}
      {...(pressed ? {} : { c: disabled ? 'dimmed' : 'var(--ink)' })}
      leftSection={<Icon size={17} stroke={1.7} aria-hidden />}
      disabled={disabled}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      title={about ?? words}
      onClick={onClick}
      styles={{ section: { marginInlineEnd: 5 }, ...(disabled ? { root: { background: 'none' } } : {}) }}
    >
      {words}
    </Button>
  );
}
