import type { CookieOptions, Request } from 'express';

/** `__Host-`: only this host sets it, only over HTTPS (or this machine's own address), for all paths. */
export const SESSION_COOKIE = '__Host-sightline';
/** What the identity provider wants back when somebody signs out; sent nowhere else. */
export const SIGN_OUT_COOKIE = '__Secure-sightline-id';
export const SIGN_OUT_PATH = '/api/session';
/** One for each attempt to sign in, so that two tabs don't get into each other's way; a made-up state may hold what no cookie's name may. */
export const attemptCookie = (state: string): string => `${ATTEMPT}${state.replace(/[^\w-]/g, '').slice(0, 8)}`;
const ATTEMPT = '__Host-sightline-in-';

/** The cookies of attempts that a request carries: a page that sends somebody here again and again must not fill the cookie header. */
export const attemptCookies = ({ headers }: Request): string[] =>
  (headers.cookie?.split(/; */) ?? []).flatMap((pair) => pair.match(/^__Host-sightline-in-[\w-]{1,8}(?==)/) ?? []);

/** Never seen by scripts, never sent along by other sites' pages. */
export const strict: CookieOptions = { httpOnly: true, secure: true, sameSite: 'strict', path: '/' };
/** The way back from the identity provider begins on its site. */
export const lax: CookieOptions = { ...strict, sameSite: 'lax' };

/** One cookie of a request; the first of its name, as browsers send the most particular first. */
export function cookieOf({ headers }: Request, name: string): string | undefined {
  const found = headers.cookie?.split(/; */).find((pair) => pair.startsWith(`${name}=`));
  return found && decodedOrNothing(found.slice(name.length + 1));
}

function decodedOrNothing(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
