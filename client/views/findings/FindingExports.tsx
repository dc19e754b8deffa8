import type { Finding } from '../../../contract/finding.ts';
import { usePlaceAndDate } from '../../address/place-and-date.ts';
import { ExportMenu } from '../../controls/ExportMenu.tsx';
import { useAreaNames } from '../../evidence/names.ts';
import { csvOf } from '../../words/csv.ts';
import { dateInWords, withDatesInWords } from '../../words/dates.ts';

/** The findings that the filter lets through, as rows. */
export function FindingExports({ findings }: { findings: readonly Finding[] }) {
  const { area } = usePlaceAndDate();
  const areaName = useAreaNames();
  const csv = () =>
    csvOf([
      ['Rule', 'Severity', 'Finding', 'About', 'Area', 'Clauses', 'Accepted on', 'Reason'],
      ...findings.map(({ title, severity, sentence, subject, citations, accepted }) => [
        title,
        severity,
        withDatesInWords(sentence),
        subject.name,
        areaName(subject.area),
        citations.map(({ label }) => label).join('; '),
        accepted ? dateInWords(accepted.at) : '',
        accepted?.reason ?? '',
      ]),
    ]);
  const name = `findings${area ? `-${area}` : ''}.csv`;
  return <ExportMenu ways={[{ caption: 'CSV', about: 'One row for each finding shown, with its clauses', name, text: csv }]} />;
}
