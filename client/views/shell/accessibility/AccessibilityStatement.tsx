import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Operator } from '../../../../contract/operations/operator.ts';
import { useOperation } from '../../../api/hooks.ts';
import { isAway } from '../../../api/problem-error.ts';
import { Trouble } from '../../../controls/Trouble.tsx';
import { dateInWords } from '../../../words/dates.ts';
import classes from './AccessibilityStatement.module.css';
import { Enforcement } from './Enforcement.tsx';
import { howItWasTested, notAccessible, outsideScope, youCan } from './statement.ts';

const TITLE = 'Accessibility statement';

/** The statement that a public body in the United Kingdom must publish; who runs this installation fills in its part by settings. */
export default function AccessibilityStatement() {
  const reply = useOperation('getOperator', {});
  return (
    <article className={classes.statement}>
      <h1>{TITLE}</h1>
      {reply.data ? (
        <Statement operator={reply.data} />
      ) : reply.isError && !isAway(reply.error) ? (
        <Trouble title="The contact details cannot be shown" error={reply.error} onRetry={() => void reply.refetch()} />
      ) : (
        <Skeleton height={600} radius={8} />
      )}
    </article>
  );
}

/** What the operator has yet to set stands in brackets, so that nobody takes it for filled in. */
const Open = ({ children }: { children: ReactNode }) => <mark className={classes.open}>[{children}]</mark>;

function Statement({ operator }: { operator: Operator }) {
  const name = operator.name ?? <Open>name of the organisation</Open>;
  return (
    <>
      <p>
        This statement applies to Sightline at {globalThis.location.host}. It is run by {name}, who want as many people as possible to be
        able to use it. You should be able to:
      </p>
      <Listed lines={youCan} />
      <h2>How accessible this website is</h2>
      <p>We know that some parts are not fully accessible:</p>
      <Listed lines={notAccessible.map(({ says }) => says)} />
      <h2>Feedback and contact information</h2>
      <p>
        If you find a problem that is not listed here, think that the requirements are not met, or need what is here in another form, such
        as large print or a recording:
      </p>
      <ul>
        <li>e-mail {operator.email ? <a href={`mailto:${operator.email}`}>{operator.email}</a> : <Open>e-mail address</Open>}</li>
        <li>call {operator.telephone ?? <Open>telephone number</Open>}</li>
        <li>write to {operator.address ?? <Open>postal address</Open>}</li>
      </ul>
      <p>
        We will answer within {operator.answersWithin ?? <Open>number</Open>} working days. Every answer, table and calendar can also be
        taken away as a file, for a program of your own choice.
      </p>
      <Enforcement inNorthernIreland={operator.inNorthernIreland} />
      <h2>Technical information about this website’s accessibility</h2>
      <p>
        {name} is committed to making this website accessible, in accordance with the Public Sector Bodies (Websites and Mobile
        Applications) (No. 2) Accessibility Regulations 2018.
      </p>
      <h3>Compliance status</h3>
      <p>
        This website is partially compliant with the{' '}
        <a href="https://www.w3.org/TR/WCAG22/">Web Content Accessibility Guidelines version 2.2</a>, level AA, because of what is listed
        below.
      </p>
      <h2>Non-accessible content</h2>
      <h3>Non-compliance with the accessibility regulations</h3>
      <ul>
        {notAccessible.map(({ says, criterion, instead }) => (
          <li key={says}>
            {says} {criterion} {instead}
          </li>
        ))}
      </ul>
      <h3>Disproportionate burden</h3>
      <p>Nothing is claimed to be a disproportionate burden.</p>
      <h3>Content that is not within the scope of the regulations</h3>
      <p>{outsideScope}</p>
      <h2>Preparation of this accessibility statement</h2>
      <p>
        This statement was prepared on{' '}
        {operator.statementPrepared ? dateInWords(operator.statementPrepared) : <Open>date of preparation</Open>}. It was last reviewed on{' '}
        {operator.statementReviewed ? dateInWords(operator.statementReviewed) : <Open>date of review</Open>}.
      </p>
      {howItWasTested.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </>
  );
}

const Listed = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
