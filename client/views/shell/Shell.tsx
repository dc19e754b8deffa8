import { useLocalStorage } from '@mantine/hooks';
import { lazy, Suspense, useState } from 'react';
import { changeQuery, useAddress } from '../../address/address.ts';
import { ErrorBoundary } from '../../controls/ErrorBoundary.tsx';
import { useSingleKeys } from '../../controls/single-keys.ts';
import { pages, screens } from '../registry.ts';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { NoSuchPage } from './NoSuchPage.tsx';
import { PrintedFoot } from './PrintedFoot.tsx';
import { Rail } from './Rail.tsx';
import { SessionBanner } from './SessionBanner.tsx';
import classes from './Shell.module.css';
import { StepKeys } from './timeline/StepKeys.tsx';

const Timeline = lazy(() => import('./timeline/Timeline.tsx').then((module) => ({ default: module.Timeline })));
const Tour = lazy(() => import('./tour/Tour.tsx').then((module) => ({ default: module.Tour })));

/** The frame that every screen stands in. */
export function Shell() {
  const [help, setHelp] = useState(false);
  const [touring, setTouring] = useState(false);
  const [toured, setToured] = useLocalStorage({ key: 'sightline-tour', defaultValue: false, getInitialValueInEffect: false });
  const address = useAddress();
  const first = address.parts[0] ?? 'ask';
  const screen = screens.find(({ path }) => path === first);
  const Body = screen?.component ?? pages[first] ?? NoSuchPage;
  const timeline = address.query.get('timeline') === 'open';
  const toggleTimeline = () => changeQuery({ timeline: timeline ? null : 'open' }, { replace: true });
  const tour = (taken: boolean) => {
    setToured(true);
    setHelp(false);
    setTouring(taken);
  };
  useSingleKeys({ '?': () => setHelp(true), t: toggleTimeline });
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#work">
        Skip to the work
      </a>
      <Header onHelp={() => setHelp(true)} />
      <Rail current={first} />
      <main id="work" className={classes.work} tabIndex={-1}>
        <ConnectionBanner />
        <SessionBanner />
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
      <StepKeys />
      <Suspense fallback={null}>
        {timeline && <Timeline />}
        {touring && <Tour onLeave={() => setTouring(false)} />}
      </Suspense>
      <Footer timeline={timeline} onTimeline={toggleTimeline} tourOffered={!toured} onTour={tour} />
      <PrintedFoot />
      <HelpDialog opened={help} screen={screen} onClose={() => setHelp(false)} onTour={() => tour(true)} />
    </div>
  );
}
