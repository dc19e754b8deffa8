import { chooseArea, chooseDate, usePlaceAndDate } from '../../address/place-and-date.ts';
import { useAreas } from '../../api/hooks.ts';
import { Choice } from '../../controls/Choice.tsx';
import { DateField } from '../../controls/DateField.tsx';
import classes from './AreaAndDate.module.css';

/** What everything on screen is for: an area or all, a date or any. */
export function AreaAndDate() {
  const { area, asAt } = usePlaceAndDate();
  const areas = useAreas().data ?? [];
  const known = areas.some(({ id }) => id === area);
  return (
    <div className={classes.controls} data-tour="place">
      <Choice label="Area" tall value={area ?? ''} onChange={(chosen) => chooseArea(chosen || null)}>
        <option value="">All areas</option>
        {area && !known && <option value={area}>{area}</option>}
        {areas.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      <div className={classes.date}>
        <span aria-hidden>As at</span>
        <DateField label="As at" chosen={asAt} nothing="any date" onChoose={chooseDate} />
      </div>
    </div>
  );
}
