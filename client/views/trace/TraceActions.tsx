import { Button } from '@mantine/core';
import type { GraphNode } from '../../../contract/graph.ts';
import { operations } from '../../../contract/operations.ts';
import { Link } from '../../address/link.tsx';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { exploreAnswerAddress } from '../../address/question-address.ts';
import { requestAddress } from '../../api/request-address.ts';
import { CopyButton } from '../../controls/CopyButton.tsx';
import { ExportMenu } from '../../controls/ExportMenu.tsx';
import { ExportButton } from '../../export/ExportButton.tsx';
import { AskAbout } from './AskAbout.tsx';
import classes from './Trace.module.css';

type Props = { question: string; params: Record<string, string | string[]>; about: GraphNode | undefined; text: () => string };

/** The ways on from what is traced: into a scene, into questions, out of the app, onto the clipboard. */
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
      <ExportButton
        of={() => ({ what: 'answer', question, query: { ...params, ...place } })}
        button={({ onClick }) => (
          <ExportMenu
            ways={[
              {
                caption: 'Drawing or document…',
                about: 'SVG, PDF, PowerPoint, Excel and more, with the sources',
                name: 'drawing',
                open: onClick,
              },
              { caption: 'CSV', about: 'One row for each link, with its clauses', name: `${question}.csv`, address: csv },
            ]}
          />
        )}
      />
      <CopyButton words="Copy as text" text={text} />
    </div>
  );
}
