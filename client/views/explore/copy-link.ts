import { addressWith, currentAddress } from '../../address/address.ts';
import { foldAddress } from '../../address/long-address.ts';
import type { Drawing } from '../../graph/drawing.ts';
import { announce } from '../../scene/announcements.ts';
import { marking } from '../../scene/marked.ts';
import { formatOutlook } from '../../scene/places-in-link.ts';
import { placesInLink } from '../../scene/scene-memory.ts';

/** Copies a link to this scene as it stands, looked at as it is, with these names chosen; whoever opens it sees the same picture. */
export function copyAddressOf({ ids, drawing }: { ids?: readonly string[]; drawing?: Drawing | null } = {}): Promise<void> {
  const places = placesInLink(currentAddress().query);
  const look = places && drawing ? formatOutlook(drawing.outlook()) : null;
  const to = addressWith({ places, look, ...(ids ? marking(ids) : {}) });
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
