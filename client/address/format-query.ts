/** A query as people can read it in a link: slashes, colons and commas stay as they are. */
export function formatQuery(query: URLSearchParams | Record<string, string>): string {
  const pairs = query instanceof URLSearchParams ? [...query] : Object.entries(query);
  if (pairs.length === 0) return '';
  return `?${pairs.map(([name, value]) => `${readable(name)}=${readable(value)}`).join('&')}`;
}

function readable(text: string): string {
  return encodeURIComponent(text).replace(/%2F/g, '/').replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%20/g, '+');
}
