const LONGEST_TEXT = 10_000;
const LONGEST_LIST = 20;
const DEEPEST = 4;

/** What was asked for, short enough to keep: long texts and lists say how long they were. */
export function abridged(value: unknown, depth = 0): unknown {
  if (typeof value === 'string')
    return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}… (${value.length} characters)` : value;
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  if (Array.isArray(value)) {
    if (value.length > LONGEST_LIST || depth >= DEEPEST) return `${value.length} of them`;
    return value.map((one) => abridged(one, depth + 1));
  }
  if (depth >= DEEPEST) return '…';
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, abridged(one, depth + 1)]));
}
