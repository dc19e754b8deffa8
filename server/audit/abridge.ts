const LONGEST_TEXT = 10_000;
const LONGEST_LIST = 20;
const DEEPEST = 4;
/** What a record holds in all, in characters: a query as long as any that may run, and what belongs to it. */
const LONGEST_WHOLE = 16_000;

/** What was asked for, short enough to keep: long texts, lists and the rest say how long they were. */
export function abridged(what: Record<string, unknown>): Record<string, unknown> {
  const kept = shortened(what, 0) as Record<string, unknown>;
  const length = JSON.stringify(kept).length;
  if (length <= LONGEST_WHOLE) return kept;
  return { abridged: `${length} characters`, beginning: JSON.stringify(kept).slice(0, LONGEST_TEXT) };
}

function shortened(value: unknown, depth: number): unknown {
  if (typeof value === 'string')
    return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}… (${value.length} characters)` : value;
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  if (Array.isArray(value)) {
    if (value.length > LONGEST_LIST || depth >= DEEPEST) return `${value.length} of them`;
    return value.map((one) => shortened(one, depth + 1));
  }
  if (depth >= DEEPEST) return '…';
  const entries = Object.entries(value);
  if (entries.length > LONGEST_LIST) return `${entries.length} of them`;
  return Object.fromEntries(entries.map(([name, one]) => [name, shortened(one, depth + 1)]));
}
