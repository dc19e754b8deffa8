import type { AuditRecord } from '../../../contract/audit.ts';
import { roles } from '../../../contract/roles.ts';
import { Scrolling } from '../../controls/Scrolling.tsx';
import classes from './Audit.module.css';
import { askedIn, didInWords, idsIn, outcomeInWords, whenInWords } from './audit-words.ts';
import { useNodeNames } from './use-node-names.ts';

/** Records, a row each. */
export function AuditTable({ records }: { records: readonly AuditRecord[] }) {
  const nameOf = useNodeNames(idsIn(records));
  return (
    <Scrolling className={classes.frame} label="What was done">
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Who</th>
            <th scope="col">What</th>
            <th scope="col">Asked for</th>
            <th scope="col">Outcome</th>
            <th scope="col">From</th>
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <AuditRow key={`${record.chain} ${record.number}`} record={record} nameOf={nameOf} />
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

function AuditRow({ record, nameOf }: { record: AuditRecord; nameOf: (id: string) => string | undefined }) {
  const { words, wrong } = outcomeInWords(record);
  return (
    <tr>
      <td className={classes.when}>
        <time dateTime={record.at}>{whenInWords(record.at)}</time>
      </td>
      <td>
        {record.name ?? record.who}
        {record.role && <span className={classes.quiet}>{roles[record.role].caption}</span>}
      </td>
      <td>{didInWords(record)}</td>
      <td>
        <ul className={classes.asked}>
          {askedIn(record).map(([name, values]) => (
            <li key={name}>
              <span className={classes.name}>{name}</span>{' '}
              {values.map((value, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a value may come twice
                <span key={place} title={nameOf(value) && value}>
                  {place > 0 && ', '}
                  {nameOf(value) ?? value}
                </span>
              ))}
            </li>
          ))}
        </ul>
      </td>
      <td className={wrong ? classes.wrong : undefined}>{words}</td>
      <td className={classes.when}>
        {record.from ?? (record.did.startsWith('sightline ') ? 'command line' : '–')}
        <span className={classes.quiet}>
          {record.chain} {record.number}
        </span>
      </td>
    </tr>
  );
}
