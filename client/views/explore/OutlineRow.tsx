import type { MouseEvent } from 'react';
import type { GraphNode } from '../../../contract/graph.ts';
import { useClauseLabels } from '../../evidence/names.ts';
import type { Point } from '../../graph/positions.ts';
import { FamilyLine } from '../../kinds/FamilyLine.tsx';
import { KindMark } from '../../kinds/KindMark.tsx';
import { conditionsOf, relationshipSentence } from '../../words/relationship-words.ts';
import classes from './Outline.module.css';
import type { Row } from './outline-rows.ts';

type Props = {
  row: Row;
  names: ReadonlyMap<string, GraphNode>;
  selected: boolean;
  pinned: boolean;
  tabbable: boolean;
  onChoose: (event: MouseEvent) => void;
  onMenu: (at: Point) => void;
  onToggle: () => void;
};

/** One line of the outline: a group, a name, or a relationship as its whole sentence with its clauses. */
export function OutlineRow({ row, names, selected, pinned, tabbable, onChoose, onMenu, onToggle }: Props) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys
    <div
      role="treeitem"
      data-key={row.key}
      data-level={row.level}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.of}
      aria-selected={selected}
      {...(pinned ? { 'aria-description': 'pinned' } : {})}
      {...(row.open === undefined ? {} : { 'aria-expanded': row.open })}
      tabIndex={tabbable ? 0 : -1}
      className={classes.row}
      onClick={onChoose}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu({ x: event.clientX, y: event.clientY });
      }}
    >
      <span
        className={classes.twist}
        aria-hidden
        onClick={(event) => {
          event.stopPropagation();
          if (row.open !== undefined) onToggle();
        }}
      >
        {row.open === undefined ? '' : row.open ? '▾' : '▸'}
      </span>
      <RowWords row={row} names={names} />
      {pinned && (
        <span className={classes.pinned} aria-hidden>
          pinned
        </span>
      )}
    </div>
  );
}

function RowWords({ row, names }: Pick<Props, 'row' | 'names'>) {
  const labelOf = useClauseLabels();
  if (row.what === 'group') {
    return (
      <strong>
        {row.caption} <span className={classes.count}>{row.count}</span>
      </strong>
    );
  }
  if (row.what === 'node') {
    return (
      <>
        <KindMark kind={row.node.kind} />
        <span>{row.node.name}</span>
      </>
    );
  }
  const conditions = conditionsOf(row.relationship);
  const sentence = relationshipSentence(row.relationship, (id) => names.get(id)?.name ?? id);
  return (
    <>
      <FamilyLine type={row.relationship.type} />
      <span>
        {[sentence, ...conditions].join(', ')}, <span className={classes.clauses}>{row.relationship.clauses.map(labelOf).join(', ')}</span>
      </span>
    </>
  );
}
