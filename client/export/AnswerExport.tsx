import type { ComponentProps } from 'react';
import { operations } from '../../contract/operations.ts';
import { usePlaceAndDate } from '../address/place-and-date.ts';
import { requestAddress } from '../api/request-address.ts';
import { ExportMenu } from '../controls/ExportMenu.tsx';
import { ExportButton } from './ExportButton.tsx';

type Props = {
  question: string;
  params: Record<string, string | number | string[]>;
  /** What a row of it is, in a few words. */
  row: string;
  /** Further forms, after those that every answer has. */
  further?: ComponentProps<typeof ExportMenu>['ways'];
};

/** The ways out for an answer: drawn, or its rows as CSV, each with its clauses. */
export function AnswerExport({ question, params, row, further = [] }: Props) {
  const query = { ...params, ...usePlaceAndDate() };
  const csv = requestAddress({ template: operations.exportAnswer.path, path: { id: question }, query });
  return (
    <ExportButton
      of={() => ({ what: 'answer', question, query })}
      button={({ onClick }) => (
        <ExportMenu
          ways={[
            {
              caption: 'Drawing or document…',
              about: 'SVG, PDF, PowerPoint, Excel and more, with the sources',
              name: 'drawing',
              open: onClick,
            },
            { caption: 'CSV', about: `One row for each ${row}, with its clauses`, name: `${question}.csv`, address: csv },
            ...further,
          ]}
        />
      )}
    />
  );
}
