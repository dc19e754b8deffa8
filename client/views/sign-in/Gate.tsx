import { lazy, type ReactNode, Suspense, useRef } from 'react';
import { useSession } from '../../api/session.ts';

const SignIn = lazy(() => import('./SignIn.tsx'));

/** Lets in whoever is signed in, and everybody where nobody signs in. Who once was in stays: their session can only end. */
export function Gate({ children }: { children: ReactNode }) {
  const session = useSession();
  const wasIn = useRef(false);
  wasIn.current ||= Boolean(session?.person);
  if (wasIn.current || session === undefined || session.mode === 'local' || session.person) return children;
  return (
    <Suspense fallback={null}>
      <SignIn />
    </Suspense>
  );
}
