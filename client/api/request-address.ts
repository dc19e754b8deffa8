/** The address of a call: `{id}` of the template filled in (with its slashes escaped), lists as repeated parameters. */
export function requestAddress(options: { template: string; path: Record<string, string>; query: Record<string, unknown> }): string {
  const filled = options.template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(options.path[name] ?? ''));
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(options.query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null) parameters.append(name, String(one));
    }
  }
  const text = parameters.toString();
  return text === '' ? filled : `${filled}?${text}`;
}
