import { ActionIcon } from '@mantine/core';
import IconHelp from '@tabler/icons-react/dist/esm/icons/IconHelp.mjs';
import { formatQuery } from '../../address/format-query.ts';
import { Link } from '../../address/link.tsx';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { AskBar } from '../../ask-bar/AskBar.tsx';
import { leaveQuestion } from '../../ask-bar/left-question.ts';
import sign from '../../sightline.svg';
import { AreaAndDate } from './AreaAndDate.tsx';
import { ColourMenu } from './ColourMenu.tsx';
import classes from './Header.module.css';
import { PersonMenu } from './PersonMenu.tsx';

/** Name, ask box, area and date, colours, help, and who is signed in. */
export function Header({ onHelp }: { onHelp: () => void }) {
  const place = usePlaceAndDate();
  return (
    <header className={classes.header}>
      <Link to={`/${formatQuery(place)}`} className={classes.name} onClick={() => leaveQuestion({ toAsk: false })}>
        <img src={sign} alt="" width={24} height={24} />
        <span>Sightline</span>
      </Link>
      <AskBar />
      <AreaAndDate />
      <div className={classes.tools}>
        <ColourMenu />
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          aria-label="Help and keyboard shortcuts"
          title="Help and keyboard shortcuts"
          data-tour="help"
          onClick={onHelp}
        >
          <IconHelp size={20} stroke={1.6} aria-hidden />
        </ActionIcon>
        <PersonMenu />
      </div>
    </header>
  );
}
