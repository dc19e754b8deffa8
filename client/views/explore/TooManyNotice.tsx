import { Button } from '@mantine/core';
import { chooseArea, usePlaceAndDate } from '../../address/place-and-date.ts';
import { useAreas } from '../../api/hooks.ts';
import { Select } from '../../controls/Field.tsx';
import { changes } from '../../scene/changes.ts';
import { MOST_DRAWN } from '../../scene/most-drawn.ts';
import type { Scene } from '../../scene/scene.ts';
import { changeScene } from '../../scene/scene-actions.ts';
import classes from './ReturnNotice.module.css';

type Props = {
  scene: Scene;
  /** Names that the scene holds but the drawing does not, and those that were not even fetched. */
  undrawn: number;
  missing: number;
  onDrawAll: () => void;
};

/** Too many to be drawn legibly: how many, and what can be done about it. */
export function TooManyNotice({ scene, undrawn, missing, onDrawAll }: Props) {
  const { area } = usePlaceAndDate();
  const areas = useAreas().data ?? [];
  if (undrawn + missing === 0) return null;
  const number = (many: number) => many.toLocaleString('en-GB');
  return (
    <div className={classes.notice} role="status">
      <p>
        <strong>{number(MOST_DRAWN)} names are as many as can be drawn legibly.</strong>{' '}
        {undrawn > 0 && `${number(undrawn)} more are in the outline and the table only. `}
        {missing > 0 && `${number(missing)} more are not in this scene; choose an area to see all of it.`}
      </p>
      {!area && (
        <Select aria-label="Choose an area" value="" onChange={(event) => chooseArea(event.target.value)}>
          <option value="">Choose an area…</option>
          {areas.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      {undrawn > 0 && scene.grouping === null && (
        <Button size="compact-sm" variant="default" onClick={() => changeScene('group by kind', (now) => changes.group(now, 'kind'))}>
          Group by kind
        </Button>
      )}
      {undrawn > 0 && (
        <Button size="compact-sm" variant="default" onClick={onDrawAll}>
          Draw all of it, slowly
        </Button>
      )}
    </div>
  );
}
