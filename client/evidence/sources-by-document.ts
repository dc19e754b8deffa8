/** Clause ids by document, each number once, 4.8 before 4.10. */
export function sourcesByDocument(clauses: readonly string[]): { document: string; numbers: string[] }[] {
  const documents = new Map<string, Set<string>>();
  for (const clause of clauses) {
    const [document = '', number = ''] = clause.split('#');
    documents.set(document, (documents.get(document) ?? new Set()).add(number));
  }
  return [...documents]
    .map(([document, numbers]) => ({ document, numbers: [...numbers].toSorted((a, b) => a.localeCompare(b, 'en-GB', { numeric: true })) }))
    .toSorted((a, b) => a.document.localeCompare(b.document));
}
