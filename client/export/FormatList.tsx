import { type DiagramFormatId, diagramFormats } from '../../contract/diagram.ts';
import classes from './Export.module.css';

/** The formats, each with a line on what it is good for. */
export function FormatList({ chosen, onChoose }: { chosen: DiagramFormatId; onChoose: (format: DiagramFormatId) => void }) {
  const groups = [
    { title: 'Pages', formats: diagramFormats.filter(({ what }) => what === 'page') },
    { title: 'Text and data', formats: diagramFormats.filter(({ what }) => what === 'data') },
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
