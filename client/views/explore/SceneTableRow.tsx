import type { KeyboardEvent, MouseEvent } from 'react';
import { KindMark } from '../../kinds/KindMark.tsx';
import type { TableRow } from '../../scene/table-rows.ts';
import { isMenuKey, spotBelow } from './menu-spot.ts';
import type { MenuSpot } from './SceneMenu.tsx';
import classes from './SceneTable.module.css';

type Props = {
  row: TableRow;
  chosen: boolean;
  onChoose: (row: TableRow, event: MouseEvent | KeyboardEvent) => void;
  onMenu: (spot: MenuSpot) => void;
};

/** A row whose first cell is the way in; Shift or Ctrl chooses several. */
export function SceneTableRow({ row, chosen, onChoose, onMenu }: Props) {
  const [first, ...others] = row.cells;
  const what = { what: row.kind ? 'node' : 'relationship', id: row.id } as const;
  return (
    <tr
      data-chosen={chosen}
      onClick={(event) => onChoose(row, event)}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu({ what, at: { x: event.clientX, y: event.clientY } });
      }}
    >
      <td>
        <button
          type="button"
          aria-pressed={chosen}
          onClick={(event) => {
            event.stopPropagation();
            onChoose(row, event);
          }}
          onKeyDown={(event) => {
            if (!isMenuKey(event)) return;
            event.preventDefault();
            onMenu({ what, at: spotBelow(event.currentTarget) });
          }}
        >
          {row.kind && <KindMark kind={row.kind} />} {first}
        </button>
      </td>
      {others.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change their places
        <td key={index}>{index === others.length - 1 ? <div className={classes.clauses}>{cell}</div> : cell}</td>
      ))}
    </tr>
  );
}
