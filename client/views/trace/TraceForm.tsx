import { SegmentedControl } from '@mantine/core';
import type { RelationshipTypeName } from '../../../contract/relationship-types.ts';
import { changeQuery, go } from '../../address/address.ts';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { betweenAddress, traceAddress } from '../../address/trace-address.ts';
import { useQuestions } from '../../api/hooks.ts';
import { SlotField } from '../../ask-bar/SlotField.tsx';
import { focusOnArrival } from './focus-on-arrival.ts';
import classes from './Trace.module.css';
import { TypesChoice } from './TypesChoice.tsx';
import type { Direction, TraceView } from './trace-view.ts';

type Props = { view: TraceView; types: readonly RelationshipTypeName[]; defaults: readonly RelationshipTypeName[] };

/** Where to begin, which way, along which types; or between which two ends. All of it stands in the address. */
export function TraceForm({ view, types, defaults }: Props) {
  const place = usePlaceAndDate();
  const chain = view.mode === 'chain';
  const first = chain ? view.subject : view.from;
  const change = (mode: string) => {
    const ends = first ? { from: first } : {};
    go(mode === 'between' ? betweenAddress(ends, place) : first ? traceAddress(first, place) : '/trace');
  };
  return (
    <div className={classes.form}>
      <SegmentedControl
        size="xs"
        aria-label="What is traced"
        data={[
          { value: 'chain', label: 'Chain from one' },
          { value: 'between', label: 'Routes between two' },
        ]}
        value={view.mode}
        onChange={change}
      />
      {chain ? (
        <NameSlot words="begin with" label="begin with a board, role, duty or other name" slot="subject" chosen={view.subject} />
      ) : (
        <>
          <NameSlot words="from" label="from a name" slot="from" chosen={view.from} />
          <NameSlot words="to" label="to another" slot="to" chosen={view.to} />
        </>
      )}
      {chain && (
        <SegmentedControl
          size="xs"
          aria-label="Direction"
          data={[
            { value: 'up', label: '↑ Upward' },
            { value: 'down', label: '↓ Downward' },
            { value: 'both', label: 'Both' },
          ]}
          value={view.direction}
          onChange={(direction) => changeQuery({ direction: (direction as Direction) === 'up' ? null : direction, selected: null })}
        />
      )}
      <TypesChoice types={types} defaults={defaults} />
    </div>
  );
}

/** A name of the graph, found by typing. */
function NameSlot({
  words,
  label,
  slot,
  chosen,
}: {
  words: string;
  label: string;
  slot: 'subject' | 'from' | 'to';
  chosen: string | null;
}) {
  const parameter = useQuestions()
    .data?.find(({ id }) => id === 'trace')
    ?.params.find(({ name }) => name === 'subject');
  if (!parameter) return null;
  return (
    <span className={classes.slot}>
      <span aria-hidden>{words}</span>
      <SlotField
        key={chosen ?? ''}
        label={label}
        parameter={parameter}
        chosen={chosen ? { id: chosen } : undefined}
        nearArea={undefined}
        focused={false}
        onChoose={({ id }) => {
          focusOnArrival.ask();
          // Another beginning may be of another kind, for which other types are followed at first.
          changeQuery({ [slot]: id, selected: null, ...(slot === 'subject' ? { types: null } : {}) });
        }}
        onLeave={() => undefined}
      />
    </span>
  );
}
