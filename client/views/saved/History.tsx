import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { SavedItem } from '../../../contract/saved.ts';
import { changeQuery } from '../../address/address.ts';
import { sentenceOfFailure } from '../../api/problem-error.ts';
import { useSavedAct, useSavedVersions } from '../../api/saved.ts';
import { useMay } from '../../api/session.ts';
import { fieldWords } from '../../saved/saved-words.ts';
import { listed } from '../../words/counting.ts';
import { momentInWords } from '../../words/moments.ts';
import classes from './SavedItem.module.css';

/** What the item was before; each version can be had back. */
export function History({ item }: { item: SavedItem }) {
  const { data, error } = useSavedVersions(item.id);
  const act = useSavedAct();
  const mayWrite = useMay('restoreSavedVersion');
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), []);
  const [said, setSaid] = useState<{ words: string; wrong?: boolean } | null>(null);
  const restore = (version: number) =>
    void act('restoreSavedVersion', { path: { id: item.id, version: String(version) }, body: { version: item.version } }).then(
      () => setSaid({ words: `It is again what it was in version ${version}.` }),
      (problem) => setSaid({ words: sentenceOfFailure(problem), wrong: true }),
    );
  return (
    <section ref={section} className={classes.history} aria-label="History" tabIndex={-1}>
      <header>
        <h2>History</h2>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => changeQuery({ history: null })}>
          Close
        </Button>
      </header>
      <p role="status" className={classes.said} data-wrong={said?.wrong ?? false}>
        {error ? sentenceOfFailure(error) : said?.words}
      </p>
      <ol>
        {data?.versions.map(({ version, title, changedAt, changedBy, changed }, index) => (
          <li key={version}>
            <span>
              <b>Version {version}</b> {title}
              <span className={classes.who}>
                {momentInWords(Date.parse(changedAt))} by {changedBy}
                {changed.length > 0 ? `: changed ${listed(changed.map((field) => fieldWords[field]))}` : version === 1 ? ': saved' : ''}
              </span>
            </span>
            {index > 0 && mayWrite && (
              <Button size="compact-sm" variant="default" aria-label={`Restore version ${version}`} onClick={() => restore(version)}>
                Restore
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
