import { useComputedColorScheme } from '@mantine/core';
import type { Theme } from '../../contract/families.ts';
import { useContrast } from './contrast.ts';

/** Which of the contract's themes is on screen. */
export function useTheme(): Theme {
  const scheme = useComputedColorScheme('light');
  return useContrast() ? `${scheme}-contrast` : scheme;
}
