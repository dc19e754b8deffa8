import { Button, Menu } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import { useState } from 'react';
import { sentenceOfFailure } from '../api/problem-error.ts';
import classes from './ExportMenu.module.css';
import { saveFile, saveText } from './save-text.ts';

/** One form in which what is on screen can be exported: fetched at an address, made here or by the server, or chosen in a dialog. */
type Way = { caption: string; about: string; name: string } & (
  | { address: string }
  | { text: () => string; type?: string }
  | { blob: () => Promise<Blob> }
  | { open: () => void }
);

/** The mark that tells Excel that CSV is UTF-8. */
const UTF8 = '\ufeff';

/** All the forms in one menu; what fails says why beside it. */
export function ExportMenu({ ways }: { ways: readonly Way[] }) {
  const [error, setError] = useState<unknown>(null);
  const [making, setMaking] = useState(false);
  const make = async (way: Way) => {
    setError(null);
    if ('open' in way) way.open();
    if ('text' in way) saveText({ name: way.name, type: way.type ?? 'text/csv', text: (way.type ? '' : UTF8) + way.text() });
    if (!('blob' in way)) return;
    setMaking(true);
    await way.blob().then((blob) => saveFile(blob, way.name), setError);
    setMaking(false);
  };
  return (
    <>
      <Menu position="bottom-end" width={280} withinPortal={false}>
        <Menu.Target>
          <Button size="compact-sm" variant="default" loading={making} leftSection={<IconDownload size={15} aria-hidden />}>
            Export
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {ways.map((way) =>
            'address' in way ? (
              <Menu.Item key={way.name} component="a" href={way.address} download={way.name}>
                {way.caption}
                <span className={classes.about}>{way.about}</span>
              </Menu.Item>
            ) : (
              <Menu.Item key={way.name} onClick={() => void make(way)}>
                {way.caption}
                <span className={classes.about}>{way.about}</span>
              </Menu.Item>
            ),
          )}
          <Menu.Item onClick={() => globalThis.print()}>
            Print
            <span className={classes.about}>On paper or as PDF, with its sources at the foot</span>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {error !== null && (
        <span role="alert" className={classes.error}>
          {sentenceOfFailure(error)}
        </span>
      )}
    </>
  );
}
