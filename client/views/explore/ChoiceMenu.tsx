import { Button, Menu } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import classes from './SceneMenu.module.css';

export type Choice = { key: string; words: string; about?: string; chosen?: boolean; disabled?: boolean; does: () => void };

type Props = { words: string; label: string; Icon: Icon; sections: readonly (readonly Choice[])[]; disabled?: boolean };

/** A tool whose choices open below it. */
export function ChoiceMenu({ words, label, Icon, sections, disabled = false }: Props) {
  return (
    <Menu
      position="bottom-start"
      shadow="md"
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
      classNames={{ dropdown: classes.sub, item: classes.entry, label: classes.label }}
    >
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          c={disabled ? 'dimmed' : 'var(--ink)'}
          disabled={disabled}
          aria-label={label}
          title={label}
          leftSection={<Icon size={17} stroke={1.7} aria-hidden />}
          styles={{ section: { marginInlineEnd: 5 }, ...(disabled ? { root: { background: 'none' } } : {}) }}
        >
          {words} ▾
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {sections
          .filter((choices) => choices.length > 0)
          .map((choices, index) => [
            index > 0 && <Menu.Divider key={`before ${choices[0]?.key}`} />,
            ...choices.map((choice) => <ChoiceItem key={choice.key} choice={choice} />),
          ])}
      </Menu.Dropdown>
    </Menu>
  );
}

function ChoiceItem({ choice }: { choice: Choice }) {
  const { words, about, chosen, disabled = false, does } = choice;
  const caption = (
    <>
      {words}
      {about && <span className={classes.about}>{about}</span>}
    </>
  );
  if (chosen === undefined)
    return (
      <Menu.Item disabled={disabled} onClick={does}>
        {caption}
      </Menu.Item>
    );
  // Also what is chosen already can be chosen: a layout is then made anew.
  return (
    <Menu.RadioItem value={choice.key} checked={chosen} disabled={disabled} closeMenuOnClick onClick={does}>
      {caption}
    </Menu.RadioItem>
  );
}
