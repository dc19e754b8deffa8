import { Button } from '@mantine/core';
import type { GraphNode } from '../../../contract/graph.ts';
import { operations } from '../../../contract/operations.ts';
import { Link } from '../../address/link.tsx';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { exploreAnswerAddress } from '../../address/question-address.ts';
import { requestAddress } from '../../api/request-address.ts';
import { AskAbout } from './AskAbout.tsx';
import { CopyButton } from './CopyButton.tsx';
import classes from './Trace.module.css';

type Props = { question: string; params: Record<string, string | string[]>; about: GraphNode | undefined; text: () => string };

/** The ways on from what is traced: into a scene, into questions, onto the clipboard, into a spreadsheet, onto paper. */
export function TraceActions({ question, params, about, text }: Props) {
  const place = usePlaceAndDate();
  const slots = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
  const csv = requestAddress({ template: operations.exportAnswer.path, path: { id: question }, query: { ...params, ...place } });
  return (
    <div className={classes.actions}>
      <Button component={Link} to={exploreAnswerAddress({ question, slots, place })} size="compact-sm" variant="default">
        Open in Explore
      </Button>
      {about && <AskAbout node={about} />}
      <CopyButton text={text} />
      <Button component="a" href={csv} download={`${question}.csv`} size="compact-sm" variant="default">
        Download as CSV
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => globalThis.print()}>
        Print
      </Button>
    </div>
  );
}
