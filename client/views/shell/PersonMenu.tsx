import { ActionIcon, Button, Popover } from '@mantine/core';
import IconUserCircle from '@tabler/icons-react/dist/esm/icons/IconUserCircle.mjs';
import { roles } from '../../../contract/roles.ts';
import { signOut, useSession } from '../../api/session.ts';
import classes from './PersonMenu.module.css';

/** Who is signed in, what they may do, and the way out; nothing where nobody signs in. */
export function PersonMenu() {
  const session = useSession();
  if (session?.mode !== 'oidc' || !session.person) return null;
  const { name, role } = session.person;
  const { caption, about } = roles[role];
  return (
    <Popover position="bottom-end" width={260} withinPortal={false} trapFocus returnFocus shadow="md">
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          aria-label={`${name}, ${caption.toLowerCase()}`}
          title={`${name}, ${caption.toLowerCase()}`}
        >
          <IconUserCircle size={22} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label="Who is signed in">
        <div className={classes.person}>
          <strong>{name}</strong>
          <span>{caption}</span>
          <p>{about}</p>
        </div>
        <Button variant="default" size="compact-sm" fullWidth onClick={() => void signOut()}>
          Sign out
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
