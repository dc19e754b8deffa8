import { useEffect, useSyncExternalStore } from 'react';
import type { Session } from '../../contract/operations/session.ts';
import { type OperationName, operations } from '../../contract/operations.ts';
import { mayAs, type Needed } from '../../contract/roles.ts';
import { call } from './call.ts';
import { operationQuery, useOperation } from './hooks.ts';
import { queryClient } from './query-client.ts';
import { sessionEnd } from './session-end.ts';

const EVERY = 3000;

/** Who is signed in, as the server said when the page was opened; undefined until then. */
export const useSession = (): Session | undefined => useOperation('getSession', {}).data;

/** Whether whoever is here may do what takes this role. Until the server has said so they may: few may not. */
export function useRole(needed: Needed): boolean {
  const session = useSession();
  return session === undefined || mayAs(session.person?.role ?? null, needed);
}

/** Whether whoever is here may call an operation; what they may not is not offered. */
export const useMay = (name: OperationName): boolean => useRole(operations[name].role);

/** Signs out here, and then at the identity provider. */
export async function signOut(): Promise<void> {
  const { address } = await call('signOut', {});
  globalThis.location.assign(address ?? '/signed-out');
}

/** Where people sign in; from there they come back to this address of ours. */
export const signInAddress = (returnTo: string): string => `/api/session/sign-in?return=${encodeURIComponent(returnTo)}`;

/** Whether the session ended in mid-use. Looks every few seconds whether there is one again, and goes on where it stopped. */
export function useSessionEnd(): boolean {
  const ended = useSyncExternalStore(sessionEnd.subscribe, sessionEnd.has);
  useEffect(() => {
    if (!ended) return;
    const timer = setInterval(() => void goOn(), EVERY);
    globalThis.addEventListener('focus', goOn);
    return () => {
      clearInterval(timer);
      globalThis.removeEventListener('focus', goOn);
    };
  }, [ended]);
  return ended;
}

async function goOn(): Promise<void> {
  const now = await call('getSession', {}).catch(() => undefined);
  if (!now?.person) return;
  const { queryKey } = operationQuery('getSession', {});
  const before = queryClient.getQueryData<Session>(queryKey);
  // Somebody else's screen is not theirs to go on with.
  if (before?.person && before.person.id !== now.person.id) return globalThis.location.reload();
  queryClient.setQueryData(queryKey, now);
  sessionEnd.over();
  await queryClient.refetchQueries({ predicate: (query) => query.state.status === 'error' });
}
