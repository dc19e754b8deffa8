/** How a result is shown. */
export const views = { graph: 'Graph', table: 'Table', json: 'JSON' } as const;
export type ResultView = keyof typeof views;

/** `view=table`; without one, a drawing where there is something to draw. */
export function readView(query: URLSearchParams, drawable: boolean): ResultView {
  const asked = query.get('view');
  if (asked !== null && asked in views && (asked !== 'graph' || drawable)) return asked as ResultView;
  return drawable ? 'graph' : 'table';
}
