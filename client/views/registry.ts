import type { Icon } from '@tabler/icons-react';
import IconMessageQuestion from '@tabler/icons-react/dist/esm/icons/IconMessageQuestion.mjs';
import IconTopologyStar3 from '@tabler/icons-react/dist/esm/icons/IconTopologyStar3.mjs';
import { type ComponentType, lazy } from 'react';
import { AskScreen } from './ask/AskScreen.tsx';

export type Screen = {
  /** First part of its path; the empty one is home. */
  path: string;
  caption: string;
  icon: Icon;
  component: ComponentType;
};

/** The screens, in the order of the rail. A new one is one folder and one line here. */
export const screens: readonly Screen[] = [
  { path: 'ask', caption: 'Ask', icon: IconMessageQuestion, component: AskScreen },
  { path: 'explore', caption: 'Explore', icon: IconTopologyStar3, component: lazy(() => import('./explore/ExploreScreen.tsx')) },
];
