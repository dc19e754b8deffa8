import type { IconNode } from '@tabler/icons-react';
import { __iconNode as alertTriangle } from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import { __iconNode as arrowBigRight } from '@tabler/icons-react/dist/esm/icons/IconArrowBigRight.mjs';
import { __iconNode as blockquote } from '@tabler/icons-react/dist/esm/icons/IconBlockquote.mjs';
import { __iconNode as building } from '@tabler/icons-react/dist/esm/icons/IconBuilding.mjs';
import { __iconNode as calendarEvent } from '@tabler/icons-react/dist/esm/icons/IconCalendarEvent.mjs';
import { __iconNode as checklist } from '@tabler/icons-react/dist/esm/icons/IconChecklist.mjs';
import { __iconNode as fileText } from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs';
import { __iconNode as mapPin } from '@tabler/icons-react/dist/esm/icons/IconMapPin.mjs';
import { __iconNode as report } from '@tabler/icons-react/dist/esm/icons/IconReport.mjs';
import { __iconNode as route } from '@tabler/icons-react/dist/esm/icons/IconRoute.mjs';
import { __iconNode as scale } from '@tabler/icons-react/dist/esm/icons/IconScale.mjs';
import { __iconNode as sectionSign } from '@tabler/icons-react/dist/esm/icons/IconSectionSign.mjs';
import { __iconNode as user } from '@tabler/icons-react/dist/esm/icons/IconUser.mjs';
import { __iconNode as userStar } from '@tabler/icons-react/dist/esm/icons/IconUserStar.mjs';
import { __iconNode as usersGroup } from '@tabler/icons-react/dist/esm/icons/IconUsersGroup.mjs';
import { type KindLabel, kinds } from '../../contract/kinds.ts';

/** Tabler's drawings by the names that `contract/kinds.ts` uses; a new kind's icon is added here. */
const drawings: Record<(typeof kinds)[KindLabel]['icon'], IconNode> = {
  'map-pin': mapPin,
  'users-group': usersGroup,
  building,
  'user-star': userStar,
  user,
  scale,
  'section-sign': sectionSign,
  checklist,
  report,
  route,
  'arrow-big-right': arrowBigRight,
  'calendar-event': calendarEvent,
  'alert-triangle': alertTriangle,
  'file-text': fileText,
  blockquote,
};

/** The strokes of a kind's icon, on a 24 by 24 grid. */
export const iconOf = (kind: KindLabel): IconNode => drawings[kinds[kind].icon];
