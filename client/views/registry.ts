import type { Icon } from '@tabler/icons-react';
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import IconArrowsDiff from '@tabler/icons-react/dist/esm/icons/IconArrowsDiff.mjs';
import IconBookmarks from '@tabler/icons-react/dist/esm/icons/IconBookmarks.mjs';
import IconCalendar from '@tabler/icons-react/dist/esm/icons/IconCalendar.mjs';
import IconCode from '@tabler/icons-react/dist/esm/icons/IconCode.mjs';
import IconFiles from '@tabler/icons-react/dist/esm/icons/IconFiles.mjs';
import IconLadder from '@tabler/icons-react/dist/esm/icons/IconLadder.mjs';
import IconLayoutGrid from '@tabler/icons-react/dist/esm/icons/IconLayoutGrid.mjs';
import IconMessageQuestion from '@tabler/icons-react/dist/esm/icons/IconMessageQuestion.mjs';
import IconTopologyStar3 from '@tabler/icons-react/dist/esm/icons/IconTopologyStar3.mjs';
import { type ComponentType, lazy } from 'react';
import type { Role } from '../../contract/roles.ts';
import { knowScreens } from '../address/known-screens.ts';
import { AskScreen } from './ask/AskScreen.tsx';
import { exploreShortcuts } from './explore/shortcuts.ts';
import { OpenFindings } from './findings/OpenFindings.tsx';
import { help } from './help.ts';
import { ladderShortcuts, queryShortcuts, type Shortcut, storyShortcuts } from './shortcuts.ts';

export type Screen = {
  /** First part of its path; the empty one is home. */
  path: string;
  caption: string;
  icon: Icon;
  component: ComponentType;
  /** What it is for and how it is used, in a few sentences. */
  help: string;
  /** Keys of its own, beside those that do the same everywhere. */
  shortcuts?: readonly Shortcut[];
  /** The role that it takes, where that is more than a reader's. */
  needs?: Role;
  /** A number beside its name in the rail. */
  badge?: ComponentType;
};

/** The screens, in the order of the rail. A new one is one folder and one line here. */
export const screens: readonly Screen[] = [
  { path: 'ask', caption: 'Ask', icon: IconMessageQuestion, component: AskScreen, help: help.ask },
  {
    path: 'explore',
    caption: 'Explore',
    icon: IconTopologyStar3,
    component: lazy(() => import('./explore/ExploreScreen.tsx')),
    help: help.explore,
    shortcuts: exploreShortcuts,
  },
  {
    path: 'trace',
    caption: 'Trace',
    icon: IconLadder,
    component: lazy(() => import('./trace/TraceScreen.tsx')),
    help: help.trace,
    shortcuts: ladderShortcuts,
  },
  {
    path: 'calendar',
    caption: 'Calendar',
    icon: IconCalendar,
    component: lazy(() => import('./calendar/CalendarScreen.tsx')),
    help: help.calendar,
  },
  {
    path: 'matrix',
    caption: 'Matrix',
    icon: IconLayoutGrid,
    component: lazy(() => import('./matrix/MatrixScreen.tsx')),
    help: help.matrix,
  },
  {
    path: 'compare',
    caption: 'Compare',
    icon: IconArrowsDiff,
    component: lazy(() => import('./compare/CompareScreen.tsx')),
    help: help.compare,
  },
  {
    path: 'findings',
    caption: 'Findings',
    icon: IconAlertTriangle,
    component: lazy(() => import('./findings/FindingsScreen.tsx')),
    help: help.findings,
    badge: OpenFindings,
  },
  {
    path: 'sources',
    caption: 'Sources',
    icon: IconFiles,
    component: lazy(() => import('./sources/SourcesScreen.tsx')),
    help: help.sources,
  },
  {
    path: 'saved',
    caption: 'Saved',
    icon: IconBookmarks,
    component: lazy(() => import('./saved/SavedScreen.tsx')),
    help: help.saved,
    shortcuts: storyShortcuts,
  },
  {
    path: 'query',
    caption: 'Cypher',
    icon: IconCode,
    component: lazy(() => import('./query/QueryScreen.tsx')),
    help: help.query,
    needs: 'analyst',
    shortcuts: queryShortcuts,
  },
];

/** Pages that have an address but no place in the rail. */
export const pages: Readonly<Record<string, ComponentType>> = {
  accessibility: lazy(() => import('./shell/accessibility/AccessibilityStatement.tsx')),
  audit: lazy(() => import('./audit/AuditScreen.tsx')),
  'sign-in': lazy(() => import('./sign-in/SignedIn.tsx')),
  'signed-in': lazy(() => import('./sign-in/SignedIn.tsx')),
  'signed-out': lazy(() => import('./sign-in/SignedIn.tsx')),
};
knowScreens(screens.map(({ path }) => path));
