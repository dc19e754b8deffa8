import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Graph } from '../../../contract/graph.ts';
import type { Selection } from '../../address/selection.ts';
import { outlineOf } from '../../scene/outline.ts';
import classes from './Outline.module.css';
import { OutlineRow } from './OutlineRow.tsx';
import { stepOf } from './outline-keys.ts';
import { groupKey, nodeKey, type Row, rowsOf } from './outline-rows.ts';

const FEW = 40;

/** The scene as a tree that keyboard and screen reader walk; always in step with the drawing's selection. */
export function Outline({
  graph,
  selection,
  onSelect,
}: {
  graph: Graph;
  selection: Selection | null;
  onSelect: (selection: Selection) => void;
}) {
  const groups = useMemo(() => outlineOf(graph), [graph]);
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(graph.nodes.length <= FEW ? groups.map(({ kind }) => groupKey(kind)) : []),
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
    setOpenRow(groupKey(node.kind), true);
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
  const onKeyDown = (event: KeyboardEvent) => {
    if (!current || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = stepOf(event.key, current, rows);
    if (!step) return;
    event.preventDefault();
    if (step.does === 'focus') focus(step.key);
    if (step.does === 'follow') reach(step.id, true);
    if (step.does === 'open' || step.does === 'close') setOpenRow(current.key, step.does === 'open');
    if (step.does === 'choose') choose(current);
  };

  if (rows.length === 0) return <p className={classes.none}>The scene holds nothing to list.</p>;
  return (
    <div
      ref={tree}
      role="tree"
      aria-label="Outline of the scene"
      className={classes.outline}
      onKeyDown={onKeyDown}
      onFocus={(event) => setFocused(event.target.getAttribute('data-key'))}
    >
      {rows.map((row) => (
        <OutlineRow
          key={row.key}
          row={row}
          names={names}
          selection={selection}
          tabbable={row.key === current?.key}
          onChoose={() => choose(row)}
          onToggle={() => setOpenRow(row.key, !row.open)}
        />
      ))}
    </div>
  );
}
