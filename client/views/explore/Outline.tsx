import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Graph } from '../../../contract/graph.ts';
import type { Selection } from '../../address/selection.ts';
import type { Point } from '../../graph/positions.ts';
import type { Group } from '../../scene/groups.ts';
import { outlineOf } from '../../scene/outline.ts';
import { isMenuKey, spotBelow } from './menu-spot.ts';
import classes from './Outline.module.css';
import { OutlineRow } from './OutlineRow.tsx';
import { stepOf } from './outline-keys.ts';
import { groupKey, nodeKey, type Row, rowsOf } from './outline-rows.ts';
import type { MenuSpot } from './SceneMenu.tsx';

const FEW = 40;

type Props = {
  graph: Graph;
  /** The groups of the scene, if it has any; otherwise things are listed by kind. */
  grouping: readonly Group[];
  selection: Selection | null;
  marked: readonly string[];
  pinned: readonly string[];
  onSelect: (selection: Selection) => void;
  /** Chosen along with others, or no longer. */
  onToggle: (id: string) => void;
  onMenu: (spot: MenuSpot) => void;
  /** Keys that are not the tree's own. */
  onKey: (event: KeyboardEvent<HTMLElement>) => void;
};

/** The scene as a tree that keyboard and screen reader walk; always in step with the drawing's selection. */
export function Outline({ graph, grouping, selection, marked, pinned, onSelect, onToggle, onMenu, onKey }: Props) {
  const groups = useMemo(() => outlineOf(graph, grouping), [graph, grouping]);
  const homes = useMemo(() => new Map(groups.flatMap(({ key, nodes }) => nodes.map(({ node }) => [node.id, key] as const))), [groups]);
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(graph.nodes.length <= FEW ? groups.map(({ key }) => groupKey(key)) : []),
  );
  const [focused, setFocused] = useState<string | null>(null);
  const tree = useRef<HTMLDivElement>(null);
  const rows = rowsOf(groups, open);
  const names = useMemo(() => new Map(graph.nodes.map((node) => [node.id, node])), [graph]);
  const current = rows.find(({ key }) => key === focused) ?? rows[0];

  const setOpenRow = (key: string, opened: boolean) =>
    setOpen((now) => (opened ? new Set([...now, key]) : new Set([...now].filter((other) => other !== key))));
  const focus = (key: string) => {
    setFocused(key);
    const row = () => tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    // A row of a group that is only now opening is there after the next drawing.
    if (row()) row()?.focus();
    else requestAnimationFrame(() => row()?.focus());
  };
  /** Shows a node's row, opening its group. */
  const reach = (id: string, takeFocus: boolean) => {
    const node = names.get(id);
    if (!node) return;
    setOpenRow(groupKey(homes.get(id) ?? node.kind), true);
    if (takeFocus) focus(nodeKey(id));
    else {
      setFocused(nodeKey(id));
      requestAnimationFrame(() =>
        tree.current?.querySelector(`[data-key="${CSS.escape(nodeKey(id))}"]`)?.scrollIntoView({ block: 'nearest' }),
      );
    }
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new selection moves the outline
  useEffect(() => {
    if (selection?.what === 'node' && !tree.current?.contains(document.activeElement)) reach(selection.id, false);
  }, [selection?.what, selection?.id, names]);

  const choose = (row: Row) => {
    setFocused(row.key);
    if (row.what === 'group') setOpenRow(row.key, !row.open);
    if (row.what === 'node') onSelect({ what: 'node', id: row.node.id });
    if (row.what === 'relationship') onSelect({ what: 'relationship', id: row.relationship.id });
  };
  const menuOf = (row: Row, at: Point) => {
    if (row.what === 'node') onMenu({ what: { what: 'node', id: row.node.id }, at });
    if (row.what === 'relationship') onMenu({ what: { what: 'relationship', id: row.relationship.id }, at });
    if (row.what === 'group') onMenu({ what: null, at });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!current) return;
    if (isMenuKey(event)) {
      event.preventDefault();
      return menuOf(current, spotBelow(event.target as Element));
    }
    if (event.key === ' ' && (event.ctrlKey || event.shiftKey) && current.what === 'node') {
      event.preventDefault();
      return onToggle(current.node.id);
    }
    const step = event.ctrlKey || event.metaKey || event.altKey ? undefined : stepOf(event.key, current, rows);
    if (!step) return onKey(event);
    event.preventDefault();
    if (step.does === 'focus') focus(step.key);
    if (step.does === 'follow') reach(step.id, true);
    if (step.does === 'open' || step.does === 'close') setOpenRow(current.key, step.does === 'open');
    if (step.does === 'choose') choose(current);
  };

  const isSelected = (row: Row): boolean =>
    (row.what === 'node' && (marked.includes(row.node.id) || (selection?.what === 'node' && selection.id === row.node.id))) ||
    (row.what === 'relationship' && selection?.what === 'relationship' && selection.id === row.relationship.id);

  if (rows.length === 0) return <p className={classes.none}>The scene holds nothing to list.</p>;
  return (
    <div
      ref={tree}
      role="tree"
      aria-label="Outline of the scene"
      aria-multiselectable
      className={classes.outline}
      onKeyDown={onKeyDown}
      onFocus={(event) => setFocused(event.target.getAttribute('data-key'))}
    >
      {rows.map((row) => (
        <OutlineRow
          key={row.key}
          row={row}
          names={names}
          selected={isSelected(row)}
          pinned={row.what === 'node' && pinned.includes(row.node.id)}
          tabbable={row.key === current?.key}
          onChoose={(event) =>
            row.what === 'node' && (event.shiftKey || event.ctrlKey || event.metaKey) ? onToggle(row.node.id) : choose(row)
          }
          onMenu={(at) => menuOf(row, at)}
          onToggle={() => setOpenRow(row.key, !row.open)}
        />
      ))}
    </div>
  );
}
