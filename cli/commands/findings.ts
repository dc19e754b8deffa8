import { Command } from 'commander';
import { find } from '../../server/findings/find.ts';
import { loadFindingRules } from '../../server/findings/rules.ts';
import { ruleSummaries } from '../../server/findings/summaries.ts';
import { notFound } from '../../server/problem.ts';
import { withDatabase } from '../database.ts';

type Options = { area?: string; asAt?: string; rule?: string; json?: true };

export const findingsCommand = () =>
  new Command('findings')
    .description('list what is missing, doubtful or contradictory, with the clauses')
    .option('--area <id>', 'medway, kent, suffolk, knowsley, …')
    .option('--as-at <date>', 'the picture on this day, YYYY-MM-DD')
    .option('--rule <id>', 'of one rule only')
    .option('--json', 'print as JSON')
    .action(async ({ rule, json, ...scope }: Options) => {
      const rules = [...loadFindingRules().values()].filter(({ id }) => rule === undefined || id === rule);
      if (rules.length === 0) throw notFound(`There is no rule "${rule}". "sightline findings --json" lists them.`);
      const found = await withDatabase(({ database }) => find(database, rules, scope));
      const findings = found.map(({ finding }) => finding);
      const summaries = ruleSummaries(rules, findings);
      if (json) return console.log(JSON.stringify({ rules: summaries, findings }, null, 2));
      for (const { id, title, severity, hits, why } of summaries) {
        console.log(`${title} (${severity}, ${hits === 0 ? 'none' : hits})${hits > 0 ? `\n  ${why}` : ''}`);
        for (const { sentence, citations, accepted } of findings.filter((finding) => finding.rule === id)) {
          const clauses = citations.length > 4 ? `${citations.length} clauses` : citations.map(({ label }) => label).join(', ');
          console.log(`  - ${sentence}${clauses && ` [${clauses}]`}${accepted ? ` Accepted: ${accepted.reason}` : ''}`);
        }
      }
    });
