import { useLocalStorage } from '@mantine/hooks';
import IconLayoutSidebarRightCollapse from '@tabler/icons-react/dist/esm/icons/IconLayoutSidebarRightCollapse.mjs';
import IconLayoutSidebarRightExpand from '@tabler/icons-react/dist/esm/icons/IconLayoutSidebarRightExpand.mjs';
import type { ReactNode } from 'react';
import { Resizer } from './Resizer.tsx';
import classes from './Workspace.module.css';

/** The work in the middle and the inspector at its right, which can be made wider or put away. */
export function Workspace({ children, inspector, label }: { children: ReactNode; inspector: ReactNode; label: string }) {
  const [width, setWidth] = useLocalStorage({ key: 'sightline-inspector-width', defaultValue: 360, getInitialValueInEffect: false });
  const [closed, setClosed] = useLocalStorage({ key: 'sightline-inspector-closed', defaultValue: false, getInitialValueInEffect: false });
  const Icon = closed ? IconLayoutSidebarRightExpand : IconLayoutSidebarRightCollapse;
  const words = closed ? 'Show details' : 'Put details away';
  return (
    <div className={classes.workspace} style={{ '--inspector': closed ? '44px' : `min(${width}px, 38vw)` } as React.CSSProperties}>
      <div className={classes.middle}>{children}</div>
      {!closed && <Resizer width={width} onChange={setWidth} />}
      <aside className={classes.aside} aria-label={label} data-closed={closed}>
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
        {!closed && inspector}
      </aside>
    </div>
  );
}
