const NO_DATE = new Date(Date.UTC(1980, 0, 1));

/** Files as a zip whose bytes depend on nothing but their names and contents. */
export async function zipped(files: Iterable<readonly [name: string, content: string | Uint8Array]>): Promise<Uint8Array> {
  const { default: JSZip } = await import('jszip');
  const zip = new JSZip();
  for (const [name, content] of files) zip.file(name, content, { date: NO_DATE, createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 6 }, platform: 'DOS' });
}

/** The same files without the moment at which they were packed. */
export async function rezipped(bytes: Uint8Array): Promise<Uint8Array> {
  const { default: JSZip } = await import('jszip');
  const entries = Object.values((await JSZip.loadAsync(bytes)).files).filter(({ dir }) => !dir);
  return zipped(await Promise.all(entries.map(async (entry) => [entry.name, await entry.async('uint8array')] as const)));
}
