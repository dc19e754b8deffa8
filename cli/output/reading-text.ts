import type { Reading } from '../../contract/operations/readings.ts';

/** "Who sits on [Local Safeguarding Children Board (suffolk)]? — suffolk, at any date". */
export function readingLine({ phrase, slots, area, asAt }: Reading): string {
  const filled = phrase.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const held = slots[name];
    return held ? `[${held.name}${held.area && held.kind !== 'Area' ? ` (${held.area})` : ''}]` : slot;
  });
  return `${filled} — ${area ?? 'all areas'}, ${asAt ? `as at ${asAt}` : 'at any date'}`;
}

/** What a text may mean, with the command that asks each: nothing is guessed. */
export function readingsText(text: string, readings: readonly Reading[]): string {
  if (readings.length === 0) {
    return `Nothing in "${text}" says what is asked. "sightline questions" lists what can be.`;
  }
  const lines = readings.map((reading, index) => `${String(index + 1).padStart(2)}. ${readingLine(reading)}\n    ${commandOf(reading)}`);
  return [`"${text}" could be read in more than one way:`, '', ...lines].join('\n');
}

function commandOf({ question, slots, open, area, asAt }: Reading): string {
  const given = Object.entries(slots).map(([name, { value }]) => `--${name} ${quoted(value)}`);
  const scope = [...(area ? [`--area ${area}`] : []), ...(asAt ? [`--as-at ${asAt}`] : [])];
  return ['sightline ask', question, ...given, ...open.map((name) => `--${name} …`), ...scope].join(' ');
}

const quoted = (value: string): string => (/^[\w/.#-]+$/.test(value) ? value : `"${value.replace(/(["\\$`])/g, '\\$1')}"`);
