import { createHash } from 'node:crypto';
import { defaults, seal, unseal } from 'iron-webcrypto';

/** Keeps what is in a cookie secret and unchanged: nobody without a key can read, make or alter one. */
export type Sealer = {
  seal: (content: object) => Promise<string>;
  /** The content, whichever of the keys sealed it; nothing where none did. */
  open: (sealed: string | undefined) => Promise<unknown>;
};

/** @param keys the newest first: it seals, and all of them open, so that keys can be changed without signing everybody out */
export function sealerOf(keys: readonly string[]): Sealer {
  const named = keys.map((secret) => ({ id: createHash('sha256').update(secret).digest('hex').slice(0, 12), secret }));
  const [newest] = named;
  if (!newest) throw new Error('There is no key to seal with.');
  const all = Object.fromEntries(named.map(({ id, secret }) => [id, secret]));
  return {
    seal: (content) => seal(content, newest, defaults),
    open: async (sealed) => (sealed ? unseal(sealed, all, defaults).catch(() => undefined) : undefined),
  };
}
