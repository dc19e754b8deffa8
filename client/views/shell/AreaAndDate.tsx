import { chooseArea, chooseDate, usePlaceAndDate } from '../../address/place-and-date.ts';
import { useAreas } from '../../api/hooks.ts';
import { DateField } from '../../controls/DateField.tsx';
import classes from './AreaAndDate.module.css';

/** What everything on screen is for: an area or all, a date or any. */
export function AreaAndDate() {
  const { area, asAt } = usePlaceAndDate();
  const areas = useAreas().data ?? [];
  const known = areas.some(({ id }) => id === area);
  return (
    <div className={classes.controls}>
      <label className={classes.control}>
        <span>Area</span>
        <select value={area ?? ''} onChange={(event) => chooseArea(event.target.value || null)}>
          <option value="">All areas</option>
          {area && !known && <option value={area}>{area}</option>}
          {areas.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className={classes.control} htmlFor="as-at">
        <span>As at</span>
        <DateField
          id="as-at"
          chosen={asAt}
          nothing="any date"
          value={asAt ?? ''}
          onChange={(event) => chooseDate(event.target.value || null)}
        />
      </label>
    </div>
  );
}
