import type { Response } from 'express';

/** In milliseconds. */
const PATIENCE = 60_000;

/** A file's parts as they are taken. Whoever takes nothing more for a while has gone, and would keep others waiting for their turn. */
export async function* unlessStalled(
  parts: AsyncIterable<Uint8Array>,
  response: Pick<Response, 'destroy'>,
  patience = PATIENCE,
): AsyncGenerator<Uint8Array> {
  for await (const part of parts) {
    const stalled = setTimeout(() => response.destroy(), patience);
    try {
      yield part;
    } finally {
      clearTimeout(stalled);
    }
  }
}
