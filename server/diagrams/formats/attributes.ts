import type { PropertyValue } from '../../../contract/graph.ts';

type Things = readonly Record<string, PropertyValue | undefined>[];
export type Attributes = { columns: { name: string; type: 'string' | 'double' | 'boolean' }[]; rows: (string | undefined)[][] };

/** Properties as typed columns: numbers where all values are, flags likewise, otherwise text; a list is text, joined. */
export function attributesOf(things: Things): Attributes {
  const names = [...new Set(things.flatMap((thing) => Object.keys(thing).filter((name) => thing[name] !== undefined)))];
  const columns = names.map((name) => {
    const types = new Set(things.flatMap((thing) => (thing[name] === undefined ? [] : [typeof thing[name]])));
    const [type] = types;
    return {
      name,
      type: types.size === 1 && type === 'number' ? 'double' : types.size === 1 && type === 'boolean' ? 'boolean' : 'string',
    } as const;
  });
  const text = (value: PropertyValue | undefined) =>
    value === undefined ? undefined : Array.isArray(value) ? value.join('; ') : String(value);
  return { columns, rows: things.map((thing) => names.map((name) => text(thing[name]))) };
}
