import { monthInWords } from '../words/dates.ts';
import classes from './AskBar.module.css';
import { DateSlot } from './DateSlot.tsx';
import { EntitySlot } from './EntitySlot.tsx';
import type { Parameter, SlotProps } from './slots.ts';
import { TypesSlot } from './TypesSlot.tsx';

/** One slot of a question: a name of the graph, a month, a date, a choice or free text. */
export function SlotField(props: SlotProps) {
  const { parameter, label, chosen, onChoose } = props;
  if (parameter.type === 'entity') return <EntitySlot {...props} labels={parameter.labels} />;
  if (parameter.type === 'relationshipTypes')
    return <TypesSlot label={label} defaults={parameter.default} chosen={chosen} onChoose={onChoose} />;
  if (parameter.type === 'date') return <DateSlot {...props} />;
  const options = optionsOf(parameter);
  return (
    <span className={classes.slot}>
      {options ? (
        <select aria-label={label} value={chosen?.id ?? ''} onChange={(event) => onChoose({ id: event.target.value })}>
          <option value="" disabled>
            {label}
          </option>
          {options.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      ) : (
        <input
          aria-label={label}
          placeholder={label}
          defaultValue={chosen?.id ?? ''}
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.value && onChoose({ id: event.currentTarget.value })}
        />
      )}
    </span>
  );
}

function optionsOf(parameter: Parameter): { value: string; words: string }[] | undefined {
  if (parameter.type === 'choice') return parameter.options.map((value) => ({ value, words: value }));
  if (parameter.type !== 'month') return undefined;
  return Array.from({ length: 12 }, (_, index) => ({ value: String(index + 1), words: monthInWords(index + 1) }));
}
