import { useState } from 'react';
import { type AuditKind, auditKinds } from '../../../contract/audit.ts';
import type { AuditFilter } from '../../../contract/operations/audit.ts';
import { changeQuery } from '../../address/address.ts';
import { Choice } from '../../controls/Choice.tsx';
import { DateField } from '../../controls/DateField.tsx';
import { TextField } from '../../controls/Field.tsx';
import classes from './Audit.module.css';
import { kindCaptions } from './audit-filter.ts';

const choose = (change: Record<string, string | null>) => changeQuery(change, { replace: true });

/** What is looked for; all of it stands in the address. */
export function AuditFilters({ filter }: { filter: AuditFilter }) {
  return (
    <search className={classes.filters}>
      <Choice label="What" value={filter.kind ?? ''} onChange={(kind) => choose({ kind: kind || null })}>
        <option value="">everything</option>
        {auditKinds.map((kind: AuditKind) => (
          <option key={kind} value={kind}>
            {kindCaptions[kind]}
          </option>
        ))}
      </Choice>
      <Choice label="Outcome" value={filter.outcome ?? ''} onChange={(outcome) => choose({ outcome: outcome || null })}>
        <option value="">any</option>
        <option value="done">done</option>
        <option value="refused">refused or failed</option>
      </Choice>
      <Typed name="who" label="Person" hint="id or name" chosen={filter.who ?? ''} />
      <Typed name="text" label="Holds" hint="asked for, or address" chosen={filter.text ?? ''} />
      <span className={classes.day}>
        From
        <DateField label="From" chosen={filter.from} nothing="any day" onChoose={(from) => choose({ from })} />
      </span>
      <span className={classes.day}>
        until
        <DateField label="Until" chosen={filter.to} nothing="today" onChoose={(to) => choose({ to })} />
      </span>
    </search>
  );
}

/** A text that is looked for once it is whole: with Enter, or when the field is left. */
function Typed({ name, label, hint, chosen }: { name: 'who' | 'text'; label: string; hint: string; chosen: string }) {
  const [typed, setTyped] = useState<string | null>(null);
  const settle = () => {
    if (typed !== null && typed.trim() !== chosen) choose({ [name]: typed.trim() || null });
    setTyped(null);
  };
  return (
    <TextField
      type="search"
      caption={label}
      width={158}
      maxLength={200}
      placeholder={hint}
      value={typed ?? chosen}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={(event) => event.key === 'Enter' && settle()}
    />
  );
}
