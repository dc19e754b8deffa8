import { Button, Kbd, Modal, Switch } from '@mantine/core';
import { formatQuery } from '../../address/format-query.ts';
import { Link } from '../../address/link.tsx';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { useSingleKeysChoice } from '../../controls/single-keys.ts';
import { type Screen, screens } from '../registry.ts';
import { everywhere, type Shortcut } from '../shortcuts.ts';
import classes from './HelpDialog.module.css';

type Props = { opened: boolean; screen: Screen | undefined; onClose: () => void; onTour: () => void };

/** What this screen is for and its keys, what the others are for, and the ways to the tour and the accessibility statement. */
export function HelpDialog({ opened, screen, onClose, onTour }: Props) {
  const place = usePlaceAndDate();
  return (
    <Modal opened={opened} onClose={onClose} title="Help" size="lg" closeButtonProps={{ 'aria-label': 'Close help' }}>
      <div className={classes.help}>
        {screen && (
          <section className={classes.here} aria-labelledby="help-here">
            <h3 id="help-here">This screen: {screen.caption}</h3>
            <p>{screen.help}</p>
            {screen.shortcuts && <Keys of={screen.shortcuts} />}
          </section>
        )}
        <p>
          Sightline shows who answers to whom, and which clause of which document says so. Type a question or a name into the box at the
          top; every fact carries its source as a chip such as <b>[Suffolk 10.4]</b>, which opens the clause.
        </p>
        <p>
          An empty answer is an answer too: it says which documents, clauses and relationship types were searched. The area and the date at
          the top apply to everything on screen. The address holds all that you see, so a link reopens it.
        </p>
        <div className={classes.ways}>
          <Button size="compact-sm" variant="default" onClick={onTour}>
            Take the tour
          </Button>
          <Link to={`/accessibility${formatQuery(place)}`} onClick={onClose}>
            Accessibility statement
          </Link>
        </div>
        <h3>Keys on every screen</h3>
        <Keys of={everywhere} />
        <SingleKeysSwitch />
        <h3>Screens</h3>
        <dl className={classes.screens}>
          {screens
            .filter((one) => one !== screen)
            .map(({ path, caption, help }) => (
              <div key={path}>
                <dt>{caption}</dt>
                <dd>{help}</dd>
              </div>
            ))}
        </dl>
      </div>
    </Modal>
  );
}

const Keys = ({ of }: { of: readonly Shortcut[] }) => (
  <dl className={classes.keys}>
    {of.map(({ keys, caption }) => (
      <div key={caption}>
        <dt>
          {keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
        </dt>
        <dd>{caption}</dd>
      </div>
    ))}
  </dl>
);

function SingleKeysSwitch() {
  const [on, setOn] = useSingleKeysChoice();
  return (
    <Switch
      mt={12}
      checked={on}
      onChange={(event) => setOn(event.currentTarget.checked)}
      label="Single keys such as / and ? do something"
      description="Turn them off if you dictate, or if keys are pressed by chance. Everything has a button too."
    />
  );
}
