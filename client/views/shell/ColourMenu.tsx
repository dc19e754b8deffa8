import { ActionIcon, Menu, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import IconContrast from '@tabler/icons-react/dist/esm/icons/IconContrast.mjs';
import IconMoon from '@tabler/icons-react/dist/esm/icons/IconMoon.mjs';
import IconSun from '@tabler/icons-react/dist/esm/icons/IconSun.mjs';
import { chooseContrast, useContrast } from '../../appearance/contrast.ts';

const schemes = { auto: 'As the system says', light: 'Light', dark: 'Dark' } as const;
type Scheme = keyof typeof schemes;

/** Light or dark, and how strong the colours are. */
export function ColourMenu() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  const strong = useContrast();
  const Icon = strong ? IconContrast : dark ? IconMoon : IconSun;
  return (
    <Menu position="bottom-end" width={220} withinPortal={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={36} aria-label="Colours and contrast" title="Colours and contrast">
          <Icon size={20} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={colorScheme} onChange={(scheme) => setColorScheme(scheme as Scheme)}>
          {(Object.keys(schemes) as Scheme[]).map((scheme) => (
            <Menu.RadioItem key={scheme} value={scheme}>
              {schemes[scheme]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.CheckboxItem checked={strong} onChange={chooseContrast}>
          High contrast
        </Menu.CheckboxItem>
      </Menu.Dropdown>
    </Menu>
  );
}
