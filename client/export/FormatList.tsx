import { type DiagramFormatId, diagramFormats } from '../../contract/diagram.ts';
import classes from './Export.module.css';

type Props = { chosen: DiagramFormatId; only?: readonly DiagramFormatId[] | undefined; onChoose: (format: DiagramFormatId) => void };

/** The formats, each with a line on what it is good for. */
export function FormatList({ chosen, only, onChoose }: Props) {
  const offered = diagramFormats.filter(({ id }) => !only || only.includes(id));
  const groups = [
    { title: 'Pages', formats: offered.filter(({ what }) => what === 'page') },
    { title: 'Text and data', formats: offered.filter(({ what }) => what === 'data') },
  ];
  return groups.map(({ title, formats }) => (
    <fieldset key={title} className={classes.formats}>
      <legend>{title}</legend>
      {formats.map(({ id, caption, about }) => (
        <label key={id} data-chosen={id === chosen}>
          <input
            type="radio"
            name="format"
            value={id}
            checked={id === chosen}
            onChange={() => onChoose(id)}
            {...(id === chosen ? { 'data-autofocus': true } : {})}
          />
          <span>
            <b>{caption}</b>
            <span>{about}</span>
          </span>
        </label>
      ))}
    </fieldset>
  ));
}
