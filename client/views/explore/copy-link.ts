import { addressWith, currentAddress } from '../../address/address.ts';
import { foldAddress } from '../../address/long-address.ts';
import { announce } from '../../scene/announcements.ts';
import { marking } from '../../scene/marked.ts';
import { placesInLink } from '../../scene/scene-memory.ts';

/** Copies a link to this scene as it stands, with these names chosen; whoever opens it sees the same picture. */
export function copyAddressOf(ids?: readonly string[]): Promise<void> {
  const places = placesInLink(currentAddress().query);
  const to = addressWith({ places, ...(ids ? marking(ids) : {}) });
  return copyText(location.origin + foldAddress(to), 'The link is copied: whoever opens it sees this scene as it stands.');
}

/** Puts a text on the clipboard and says so; where that is forbidden, it says that instead. */
export async function copyText(text: string, done: string): Promise<void> {
  const allowed = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  announce(allowed ? done : 'The browser does not allow copying here.', { shown: true });
}
