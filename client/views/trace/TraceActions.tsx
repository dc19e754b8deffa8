import { Button } from '@mantine/core';
import type { GraphNode } from '../../../contract/graph.ts';
import { Link } from '../../address/link.tsx';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { exploreAnswerAddress } from '../../address/question-address.ts';
import { CopyButton } from '../../controls/CopyButton.tsx';
import { AnswerExport } from '../../export/AnswerExport.tsx';
import { AskAbout } from './AskAbout.tsx';
import classes from './Trace.module.css';

type Props = { question: string; params: Record<string, string | string[]>; about: GraphNode | undefined; text: () => string };

/** The ways on from what is traced: into a scene, into questions, out of the app, onto the clipboard. */
export function TraceActions({ question, params, about, text }: Props) {
  const place = usePlaceAndDate();
  const slots = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
  return (
    <div className={classes.actions}>
      <Button component={Link} to={exploreAnswerAddress({ question, slots, place })} size="compact-sm" variant="default">
        Open in Explore
      </Button>
      {about && <AskAbout node={about} />}
      <AnswerExport question={question} params={params} row="link" />
      <CopyButton words="Copy as text" text={text} />
    </div>
  );
}
