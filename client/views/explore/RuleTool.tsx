import { Button, Popover } from '@mantine/core';
import IconFilter from '@tabler/icons-react/dist/esm/icons/IconFilter.mjs';
import { useState } from 'react';
import { RuleForm } from './RuleForm.tsx';
import type { SceneTools } from './scene-tools.ts';

/** Chooses names by what they are, or makes them stand out. */
export function RuleTool(tools: SceneTools) {
  const [opened, setOpened] = useState(false);
  const count = tools.scene.rules.length;
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      shadow="md"
      trapFocus
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          c="var(--ink)"
          aria-expanded={opened}
          title="Select, mark or hide by rule"
          leftSection={<IconFilter size={17} stroke={1.7} aria-hidden />}
          styles={{ section: { marginInlineEnd: 5 } }}
          onClick={() => setOpened(!opened)}
        >
          {count === 0 ? 'By rule ▾' : `By rule (${count}) ▾`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="By rule">{opened && <RuleForm {...tools} onDone={() => setOpened(false)} />}</Popover.Dropdown>
    </Popover>
  );
}
