import { Command } from 'commander';
import { importDataset } from '../../server/import/import.ts';
import { problemLine } from '../../server/import/problem.ts';
import { importSentence } from '../../server/import/sentence.ts';
import { projectRoot } from '../../server/project-root.ts';
import { withDatabase } from '../database.ts';
import { PROBLEM } from '../status.ts';

export const importCommand = () =>
  new Command('import')
    .description('check dataset files, then write what differs in one transaction; with problems, nothing is written')
    .argument('[paths...]', 'files or folders (default: data/)')
    .option('--json', 'print as JSON')
    .action((paths: string[], options: { json?: true }) =>
      withDatabase(async ({ database }) => {
        const { problems, summary } = await importDataset({
          driver: database.driver,
          database: database.name,
          paths: paths.length > 0 ? paths : [`${projectRoot}/data`],
          root: projectRoot,
        });
        if (problems.length > 0) process.exitCode = PROBLEM;
        if (options.json) return console.log(JSON.stringify({ problems, summary }, null, 2));
        for (const problem of problems) console.log(problemLine(problem));
        if (problems.length > 0)
          console.log(`${problems.length === 1 ? 'One problem' : `${problems.length} problems`}; nothing was written.`);
        if (summary) console.log(importSentence(summary));
      }),
    );
