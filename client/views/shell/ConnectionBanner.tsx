import { Button } from '@mantine/core';
import IconPlugConnectedX from '@tabler/icons-react/dist/esm/icons/IconPlugConnectedX.mjs';
import { useState } from 'react';
import { tryAgain, useRecovery } from '../../api/recovery.ts';
import classes from './ConnectionBanner.module.css';

/** Says that the database is away, and that nothing is lost; goes by itself when it is back. */
export function ConnectionBanner() {
  const trouble = useRecovery();
  const [trying, setTrying] = useState(false);
  if (trouble === null) return null;
  const retry = async () => {
    setTrying(true);
    await tryAgain();
    setTrying(false);
  };
  return (
    <div className={classes.banner} role="alert">
      <IconPlugConnectedX size={20} stroke={1.6} aria-hidden />
      <p>
        <strong>{trouble}</strong> What is on screen stays; this page goes on by itself once it is back.
      </p>
      <Button size="compact-sm" variant="default" loading={trying} onClick={() => void retry()}>
        Try again
      </Button>
    </div>
  );
}
