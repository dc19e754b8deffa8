import { useLocalStorage } from '@mantine/hooks';

const STORE = 'sightline-author';

/** The name that a person gave for what they save, kept in this browser; empty where they gave none. */
export const useGivenName = () =>
  useLocalStorage<string>({
    key: STORE,
    defaultValue: '',
    getInitialValueInEffect: false,
    serialize: String,
    deserialize: (text) => text ?? '',
  });

/** The header by which the server learns that name. */
export function nameHeader(): Record<string, string> {
  const name = storedName();
  return name === '' ? {} : { 'x-sightline-author': encodeURIComponent(name) };
}

function storedName(): string {
  try {
    return globalThis.localStorage?.getItem(STORE)?.trim() ?? '';
  } catch {
    return '';
  }
}
