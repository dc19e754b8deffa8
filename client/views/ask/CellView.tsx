import type { ReactNode } from 'react';
import type { Cell } from '../../../contract/answer.ts';
import type { Graph } from '../../../contract/graph.ts';
import { relationshipTypes } from '../../../contract/relationship-types.ts';
import { ClauseChip } from '../../evidence/ClauseChip.tsx';
import { NodeLink } from '../../evidence/NodeLink.tsx';
import { isDate } from '../../words/cell-words.ts';
import { dateInWords } from '../../words/dates.ts';
import { pathWords } from '../../words/path-words.ts';
import classes from './Answer.module.css';

const NBSP = '\u00a0';

/** A value of a table: names are links, lists one a line, dates and clauses as everywhere. */
export function CellView({ cell, graph }: { cell: Cell; graph: Graph }): ReactNode {
  if (cell === null) return '–';
  if (Array.isArray(cell)) {
    if (cell.length === 1) return <CellView cell={cell[0] ?? null} graph={graph} />;
    return (
      <ul className={classes.cellList}>
        {cell.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: values have no ids and never move
          <li key={index}>
            <CellView cell={part} graph={graph} />
          </li>
        ))}
      </ul>
    );
  }
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (typeof cell === 'number') return cell.toLocaleString('en-GB');
  if (typeof cell === 'string') return textOf(cell);
  if ('node' in cell) return <NodeLink id={cell.node} kind={cell.kind} name={cell.name} />;
  if ('relationship' in cell) return relationshipTypes[cell.type].caption;
  return pathWords(cell.path);
}

function textOf(text: string): ReactNode {
  if (/^[a-z0-9-]+#[A-Za-z0-9]/.test(text)) return <ClauseChip id={text} />;
  if (isDate(text)) return <time dateTime={text}>{dateInWords(text).replace(' ', NBSP)}</time>;
  return text;
}
