import type { GraphNode } from '../../../contract/graph.ts';
import { kindLabels, kinds } from '../../../contract/kinds.ts';
import { Select, TextField } from '../../controls/Field.tsx';
import { useAreaNames } from '../../evidence/names.ts';
import type { Rule } from '../../scene/rules.ts';
import { isSilentProperty, propertyCaption } from '../../words/property-words.ts';
import classes from './RuleForm.module.css';

type Props = {
  rule: Rule;
  /** What can be chosen is what the scene holds. */
  nodes: readonly GraphNode[];
  titles: readonly { id: string; title: string }[];
  onChange: (rule: Rule) => void;
};

export function RuleFields({ rule, nodes, titles, onChange }: Props) {
  const areaName = useAreaNames();
  const set = (part: keyof Rule, value: string) => {
    const { [part]: _, ...rest } = rule;
    onChange(value === '' ? rest : ({ ...rest, [part]: value } as Rule));
  };
  const held = new Set(nodes.map(({ kind }) => kind));
  const areas = [...new Set(nodes.map(({ area }) => area))].filter(Boolean).toSorted();
  const properties = [...new Set(nodes.flatMap((node) => Object.keys(node.properties)))]
    .filter((name) => !isSilentProperty(name))
    .toSorted();
  const choice = (part: keyof Rule, caption: string, any: string, options: readonly { value: string; words: string }[]) => (
    <label className={classes.line}>
      <span>{caption}</span>
      <Select value={rule[part] ?? ''} onChange={(event) => set(part, event.target.value)}>
        <option value="">{any}</option>
        {options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Select>
    </label>
  );
  const words = (part: 'text' | 'value', caption: string, hint: string) => (
    <label className={classes.line}>
      <span>{caption}</span>
      <TextField value={rule[part] ?? ''} maxLength={200} placeholder={hint} onChange={(event) => set(part, event.target.value)} />
    </label>
  );
  return (
    <>
      {choice(
        'kind',
        'Kind',
        'any kind',
        kindLabels.filter((kind) => held.has(kind)).map((kind) => ({ value: kind, words: kinds[kind].caption })),
      )}
      {choice(
        'area',
        'Area',
        'any area',
        areas.map((id) => ({ value: id, words: areaName(id) })),
      )}
      {choice('status', 'Validity', 'any', [
        { value: 'in force', words: 'in force' },
        { value: 'proposed', words: 'proposed' },
        { value: 'ended', words: 'ended' },
        { value: 'dated', words: 'has a first or last day' },
      ])}
      {words('text', 'Text', 'in name, alias or summary')}
      {choice(
        'property',
        'Property',
        'none',
        properties.map((name) => ({ value: name, words: propertyCaption(name) })),
      )}
      {rule.property && words('value', 'holds', 'anything')}
      {choice(
        'finding',
        'Finding',
        'any or none',
        titles.map(({ id, title }) => ({ value: id, words: title })),
      )}
    </>
  );
}
