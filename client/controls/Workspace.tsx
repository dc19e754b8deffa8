import { useLocalStorage } from '@mantine/hooks';
import IconLayoutSidebarRightCollapse from '@tabler/icons-react/dist/esm/icons/IconLayoutSidebarRightCollapse.mjs';
import IconLayoutSidebarRightExpand from '@tabler/icons-react/dist/esm/icons/IconLayoutSidebarRightExpand.mjs';
import type { ReactNode } from 'react';
import { useSelection } from '../address/selection.ts';
import { CloseDetails } from './CloseDetails.tsx';
import { Resizer } from './Resizer.tsx';
import classes from './Workspace.module.css';

type Props = {
  children: ReactNode;
  inspector: ReactNode;
  label: string;
  /** The inspector is there only while something is selected. */
  onDemand?: boolean;
};

/** The work in the middle and the inspector at its right, which can be made wider or put away. */
export function Workspace({ children, inspector, label, onDemand = false }: Props) {
  const [width, setWidth] = useLocalStorage({ key: 'sightline-inspector-width', defaultValue: 360, getInitialValueInEffect: false });
  const [away, setClosed] = useLocalStorage({ key: 'sightline-inspector-closed', defaultValue: false, getInitialValueInEffect: false });
  const selected = useSelection() !== null;
  const absent = onDemand && !selected;
  const closed = away && !onDemand;
  const Icon = closed ? IconLayoutSidebarRightExpand : IconLayoutSidebarRightCollapse;
  const words = closed ? 'Show details' : 'Put details away';
  return (
    <div
      className={classes.workspace}
      style={{ '--inspector': absent ? '0px' : closed ? '44px' : `min(${width}px, 38vw)` } as React.CSSProperties}
    >
      <div className={classes.middle}>{children}</div>
      {!closed && !absent && <Resizer width={width} onChange={setWidth} />}
      {!absent && (
        <aside className={classes.aside} aria-label={label} data-closed={closed} data-on-demand={onDemand}>
          {onDemand ? (
            <CloseDetails className={classes.toggle} />
          ) : (
            <button
              type="button"
              className={classes.toggle}
              aria-expanded={!closed}
              aria-label={words}
              title={words}
              onClick={() => setClosed(!closed)}
            >
              <Icon size={20} stroke={1.6} aria-hidden />
            </button>
          )}
          {!closed && inspector}
        </aside>
      )}
    </div>
  );
}
