import type { GraphRelationship } from '../../../contract/graph.ts';
import { useAddress } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { addressSelecting, useSelection } from '../../address/selection.ts';
import { ClauseChips } from '../../evidence/ClauseChip.tsx';
import { useAreaNames, useClauseLabels } from '../../evidence/names.ts';
import { verbOf } from '../../words/relationship-words.ts';
import { useLadder } from './ladder-context.ts';
import classes from './Rung.module.css';
import { RungLine } from './RungLine.tsx';
import { clausesInWords, placeAfter, qualifiersOf } from './rung-words.ts';

type Props = { link: GraphRelationship; below: string; note?: string };

/** One link: its line, the sentence that it reads as, what qualifies it, its clauses and their document. */
export function Rung({ link, below, note }: Props) {
  useAddress();
  const { answer, tabbable } = useLadder();
  const areaName = useAreaNames();
  const labelOf = useClauseLabels();
  const selection = useSelection();
  const selected = selection?.what === 'relationship' && selection.id === link.id;
  const [from, to] = [link.from, link.to].map((id) => answer.graph.nodes.find((node) => node.id === id));
  if (!from || !to) return null;
  const key = `${below} ${link.id}`;
  const place = areaName(from.area);
  const qualifiers = qualifiersOf(link, answer.graph.nodes);
  return (
    <li className={classes.rung} data-selected={selected} data-status={link.status}>
      <RungLine type={link.type} up={link.from === below} />
      <div className={classes.words}>
        <Link
          className={classes.sentence}
          to={addressSelecting({ what: 'relationship', id: link.id })}
          data-rung={key}
          aria-current={selected ? 'true' : undefined}
          tabIndex={tabbable === null || tabbable === key ? 0 : -1}
        >
          {from.name}
          <span className={classes.heard}>{placeAfter(from, areaName)}</span> <b>{verbOf(link)}</b> {to.name}
          <span className={classes.heard}>
            {to.area === from.area ? '' : placeAfter(to, areaName)}, {clausesInWords(link, labelOf, place)}
            {note ? `; ${note}` : ''}
          </span>
        </Link>
        {qualifiers.length > 0 && <p className={classes.qualifiers}>{qualifiers.join(' · ')}</p>}
        <ClauseChips ids={link.clauses} />
      </div>
    </li>
  );
}
