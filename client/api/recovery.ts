import { useEffect } from 'react';
import { call } from './call.ts';
import { connection, useConnectionTrouble } from './connection.ts';
import { queryClient } from './query-client.ts';

const EVERY = 3000;

/** Asks whether the database is back and, if so, repeats what failed; what is on screen stays. */
export async function tryAgain(): Promise<boolean> {
  const state = await call('health', {}).catch(() => undefined);
  if (!state?.ready) return false;
  connection.restored();
  await queryClient.refetchQueries({ predicate: (query) => query.state.status === 'error' });
  return true;
}

/** While the connection is lost, tries again every few seconds, so that nobody needs to reload. */
export function useRecovery(): string | null {
  const trouble = useConnectionTrouble();
  useEffect(() => {
    if (trouble === null) return;
    const timer = setInterval(() => void tryAgain(), EVERY);
    return () => clearInterval(timer);
  }, [trouble]);
  return trouble;
}
