import type { Comparison } from '../../../contract/comparison.ts';
import { useSelection } from '../../address/selection.ts';
import { NodeLink } from '../../evidence/NodeLink.tsx';
import { useCitedAs } from '../../evidence/names.ts';
import classes from './Compare.module.css';
import { sideNames } from './compare-words.ts';
import { nodesIn } from './entries.ts';
import { FoundMark } from './FoundMark.tsx';

/** Beside the details of a thing that has a counterpart under another name: the way to that one. */
export function Counterpart({ comparison }: { comparison: Comparison }) {
  const selection = useSelection();
  const names = sideNames(comparison, useCitedAs());
  if (selection?.what !== 'node') return null;
  const pair = comparison.nodes.find(({ left, right }) => left !== right && left && right && [left, right].includes(selection.id));
  if (!pair) return null;
  const side = pair.left === selection.id ? 'right' : 'left';
  const other = nodesIn(comparison.graph).get(pair[side] ?? '');
  if (!other) return null;
  return (
    <p className={classes.counterpart}>
      <FoundMark found={side} /> Set beside it for {names[side]}: <NodeLink id={other.id} kind={other.kind} name={other.name} />
    </p>
  );
}
