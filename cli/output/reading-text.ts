import type { FindingReading, Reading } from '../../contract/operations/readings.ts';

/** "Who sits on [Local Safeguarding Children Board (suffolk)]? — suffolk, at any date". */
export function readingLine({ phrase, slots, area, asAt, unheeded }: Reading): string {
  const filled = phrase.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const held = slots[name];
    const where = held?.among?.join(' or ') ?? (held?.kind === 'Area' ? undefined : held?.area);
    return held ? `[${held.name}${where ? ` (${where})` : ''}]` : slot;
  });
  return `${filled} — ${scopeInWords(area, asAt)}${unheeded === null ? '' : `, without your "${unheeded}"`}`;
}

const scopeInWords = (area: string | null, asAt: string | null): string =>
  `${area ?? 'all areas'}, ${asAt ? `as at ${asAt}` : 'at any date'}`;

/** What a text may mean, with the command that asks each: nothing is guessed. */
export function readingsText({
  text,
  readings,
  findings,
}: {
  text: string;
  readings: readonly Reading[];
  findings: readonly FindingReading[];
}) {
  const all = [
    ...readings.map((reading) => ({ score: reading.score, line: readingLine(reading), command: commandOf(reading) })),
    ...findings.map((finding) => ({
      score: finding.score,
      line: `Findings: ${finding.title} — ${scopeInWords(finding.area, finding.asAt)}`,
      command: ['sightline findings --rule', finding.rule, ...scopeOptions(finding)].join(' '),
    })),
  ].toSorted((a, b) => b.score - a.score);
  if (all.length === 0) return `Nothing in "${text}" says what is asked. "sightline questions" lists what can be.`;
  const lines = all.map(({ line, command }, index) => `${String(index + 1).padStart(2)}. ${line}\n    ${command}`);
  return [`"${text}" could be read in more than one way:`, '', ...lines].join('\n');
}

function commandOf({ question, slots, open, area, asAt }: Reading): string {
  const given = Object.entries(slots).flatMap(([name, { value, among }]) => (among ? [] : [`--${name} ${quoted(value)}`]));
  return ['sightline ask', question, ...given, ...open.map((name) => `--${name} …`), ...scopeOptions({ area, asAt })].join(' ');
}

const scopeOptions = ({ area, asAt }: Pick<Reading, 'area' | 'asAt'>): string[] => [
  ...(area ? [`--area ${area}`] : []),
  ...(asAt ? [`--as-at ${asAt}`] : []),
];

const quoted = (value: string): string => (/^[\w/.#-]+$/.test(value) ? value : `"${value.replace(/(["\\$`])/g, '\\$1')}"`);
