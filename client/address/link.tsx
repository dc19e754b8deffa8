import type { ComponentPropsWithRef, MouseEvent } from 'react';
import { go } from './address.ts';

type Props = Omit<ComponentPropsWithRef<'a'>, 'href'> & { to: string };

/** A link within the app: opens in place, and in a new tab when asked for one. */
export function Link({ to, onClick, ...rest }: Props) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return <a {...rest} href={to} onClick={follow} />;
}
