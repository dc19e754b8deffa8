import { useState } from 'react';
import { MoreButton } from '../../controls/MoreButton.tsx';
import { NodeLink } from '../../evidence/NodeLink.tsx';
import { ClausesInShort } from './ClausesInShort.tsx';
import classes from './Entries.module.css';
import type { Value } from './entries.ts';
import { FoundMark } from './FoundMark.tsx';

const FIRST = 6;

/** What one side says in a field; what the other side says too is folded away, and marked. */
export function Values({ values }: { values: readonly Value[] }) {
  const [all, setAll] = useState(false);
  if (values.length === 0) return <span className={classes.quiet}>nothing stated</span>;
  const telling = values.filter(({ found }) => found !== 'same');
  const some = all ? values : telling.slice(0, FIRST);
  const alike = values.length - telling.length;
  return (
    <>
      <ul className={classes.values}>
        {some.map((value) => (
          <li key={value.relationship ?? value.words} data-found={value.found}>
            {value.node && (value.found === 'same' || value.found === 'different') && <FoundMark found={value.found} />}
            {value.node && <NodeLink id={value.node.id} kind={value.node.kind} name={value.node.name} />}
            {value.words && <span className={value.node ? classes.quiet : ''}>{value.words}</span>}
            <ClausesInShort
              clauses={value.clauses}
              to={value.relationship ? `relationship:${value.relationship}` : `clause:${value.clauses[0]}`}
            />
          </li>
        ))}
      </ul>
      {some.length < values.length && (
        <MoreButton
          words={telling.length > FIRST || alike === 0 ? `Show all ${values.length}` : `Show ${alike} alike`}
          onClick={() => setAll(true)}
        />
      )}
    </>
  );
}
