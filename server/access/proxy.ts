import type { Request } from 'express';

/** Whether a request comes from a proxy of `SIGHTLINE_TRUST_PROXY`, whose word on it is taken. */
export function isFromProxy({ app, socket }: Request): boolean {
  const trusts = app.get('trust proxy fn') as (address: string | undefined, hop: number) => boolean;
  return trusts(socket.remoteAddress, 0);
}
