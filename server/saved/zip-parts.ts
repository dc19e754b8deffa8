export type Entry = { name: string; bytes: Uint8Array };

/** Files say nothing of when they were made, so that the same graph gives the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

/** What is compressed already would only take time. */
const COMPRESSED = /\.(png|pdf|pptx|xlsx|zip)$/;

/** A zip's bytes, part by part, as its files come in; no more than one of them is held. */
export async function* zipParts(entries: AsyncIterable<Entry>): AsyncGenerator<Uint8Array> {
  const { Zip, ZipDeflate, ZipPassThrough } = await import('fflate');
  const made: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    made.push(part);
  });
  for await (const { name, bytes } of entries) {
    const file = COMPRESSED.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 4 });
    file.mtime = NO_DATE;
    zip.add(file);
    file.push(bytes, true);
    yield* made.splice(0);
  }
  zip.end();
  yield* made.splice(0);
}
