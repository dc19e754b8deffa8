import { formatQuery } from './format-query.ts';

/** As much as any server and proxy takes; what goes beyond it stands behind the `#`, which is never sent. */
const LONGEST_SENT = 3000;

/** An address whose longest values were moved behind the `#`, if it would be too long to be asked for. */
export function foldAddress(to: string): string {
  const [path = '', query = ''] = to.split('?');
  const sent = new URLSearchParams(query);
  const kept = new URLSearchParams();
  while (formatQuery(sent).length > LONGEST_SENT) {
    const longest = [...sent].toSorted((a, b) => b[1].length - a[1].length)[0];
    if (!longest) break;
    sent.delete(longest[0]);
    kept.set(...longest);
  }
  return path + formatQuery(sent) + formatQuery(kept).replace('?', '#');
}

/** The whole query of an address, from before and behind the `#`. */
export function unfoldQuery({ search, hash }: { search: string; hash: string }): URLSearchParams {
  const query = new URLSearchParams(search);
  for (const [name, value] of new URLSearchParams(hash.slice(1))) if (value !== '') query.set(name, value);
  return query;
}
