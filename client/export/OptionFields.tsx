import { Checkbox, NativeSelect } from '@mantine/core';
import { type DiagramFormatId, type DiagramOptions, diagramOptions } from '../../contract/diagram.ts';
import type { GivenOptions } from '../api/use-diagram-file.ts';
import classes from './Export.module.css';

type OptionName = keyof DiagramOptions;
type Field = { name: OptionName; label: string; for: readonly DiagramFormatId[]; choices?: [value: string, words: string][] };

const pictures = ['svg', 'png', 'pdf', 'pptx', 'drawio'] as const;
const fields: readonly Field[] = [
  {
    name: 'theme',
    label: 'Look',
    for: [...pictures, 'mermaid', 'dot', 'gexf'],
    choices: [
      ['screen', 'Screen'],
      ['print', 'Print'],
      ['high-contrast', 'High contrast'],
      ['monochrome', 'Black and white'],
    ],
  },
  {
    name: 'flow',
    label: 'Direction',
    for: [...pictures, 'mermaid', 'dot'],
    choices: [
      ['auto', 'As it suits'],
      ['up', 'Upward'],
      ['down', 'Downward'],
      ['right', 'To the right'],
      ['left', 'To the left'],
    ],
  },
  {
    name: 'lines',
    label: 'Lines',
    for: ['svg', 'png', 'pdf'],
    choices: [
      ['orthogonal', 'Straight'],
      ['curved', 'Curved'],
    ],
  },
  {
    name: 'edgeLabels',
    label: 'Words on lines',
    for: [...pictures, 'mermaid', 'dot'],
    choices: [
      ['auto', 'Where there is room'],
      ['all', 'All'],
      ['none', 'None'],
    ],
  },
  {
    name: 'paper',
    label: 'Paper',
    for: ['pdf'],
    choices: [
      ['a4', 'A4'],
      ['a3', 'A3'],
      ['a2', 'A2'],
      ['a1', 'A1'],
    ],
  },
  {
    name: 'pages',
    label: 'Sheets',
    for: ['pdf'],
    choices: [
      ['fit', 'One'],
      ['tiles', 'Several, put together'],
    ],
  },
  {
    name: 'scale',
    label: 'Size',
    for: ['png'],
    choices: [
      ['1', 'Normal'],
      ['2', 'Double'],
      ['3', 'Triple'],
    ],
  },
  { name: 'titleBlock', label: 'Title', for: pictures },
  { name: 'legend', label: 'Legend', for: pictures },
  { name: 'sources', label: 'Sources', for: [...pictures, 'mermaid', 'dot'] },
];
const defaults = diagramOptions.parse({});

type Props = { format: DiagramFormatId; options: GivenOptions; onChange: (options: GivenOptions) => void };

/** The options that the format has; only what differs from the defaults is kept. */
export function OptionFields({ format, options, onChange }: Props) {
  const current = (name: OptionName) => options[name] ?? String(defaults[name]);
  const set = (name: OptionName, value: string) => {
    const { [name]: _, ...others } = options;
    onChange(value === String(defaults[name]) ? others : { ...others, [name]: value });
  };
  const shown = fields.filter((field) => field.for.includes(format));
  if (shown.length === 0) return <p className={classes.none}>This format holds everything; it has no options.</p>;
  return (
    <div className={classes.options}>
      {shown.map(({ name, label, choices }) =>
        choices ? (
          <NativeSelect
            key={name}
            label={label}
            size="xs"
            value={current(name)}
            onChange={(event) => set(name, event.currentTarget.value)}
            data={choices.map(([value, words]) => ({ value, label: words }))}
          />
        ) : (
          <Checkbox
            key={name}
            label={label}
            size="xs"
            checked={current(name) === 'true'}
            onChange={(event) => set(name, String(event.currentTarget.checked))}
          />
        ),
      )}
    </div>
  );
}
