import { Suspense, useState } from 'react';
import { useAddress } from '../../address/address.ts';
import { ErrorBoundary } from '../../controls/ErrorBoundary.tsx';
import { screens } from '../registry.ts';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { Header } from './Header.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { NoSuchPage } from './NoSuchPage.tsx';
import { Rail } from './Rail.tsx';
import classes from './Shell.module.css';

/** The frame that every screen stands in. */
export function Shell() {
  const [help, setHelp] = useState(false);
  const address = useAddress();
  const first = address.parts[0] ?? 'ask';
  const screen = screens.find(({ path }) => path === first);
  const Body = screen?.component ?? NoSuchPage;
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#work">
        Skip to the work
      </a>
      <Header onHelp={() => setHelp(true)} />
      <Rail current={first} />
      <main id="work" className={classes.work} tabIndex={-1}>
        <ConnectionBanner />
        <ErrorBoundary place={address.text}>
          <Suspense
            fallback={
              <p className={classes.waiting} role="status">
                Opening {screen?.caption}…
              </p>
            }
          >
            <Body />
          </Suspense>
        </ErrorBoundary>
      </main>
      <HelpDialog opened={help} onClose={() => setHelp(false)} />
    </div>
  );
}
