import { Command } from 'commander';
import { checkDataset } from '../../server/import/check.ts';
import type { Coverage } from '../../server/import/coverage.ts';
import { problemLine } from '../../server/import/problem.ts';
import { projectRoot } from '../../server/project-root.ts';
import { PROBLEM } from '../status.ts';

export const checkCommand = () =>
  new Command('check')
    .description('check dataset files without a database: every problem with file, line and column, and the coverage of each document')
    .argument('[paths...]', 'files or folders (default: data/)')
    .option('--json', 'print as JSON')
    .action(async (paths: string[], options: { json?: true }) => {
      const { problems, coverage, files } = await checkDataset({
        paths: paths.length > 0 ? paths : [`${projectRoot}/data`],
        root: projectRoot,
      });
      if (options.json) console.log(JSON.stringify({ problems, coverage }, null, 2));
      else {
        for (const problem of problems) console.log(problemLine(problem));
        for (const document of coverage) console.log(coverageLines(document).join('\n'));
        if (problems.length > 0) console.log(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
        else console.log(`${files.length} ${files.length === 1 ? 'document' : 'documents'}, no problems`);
      }
      if (problems.length > 0) process.exitCode = PROBLEM;
    });

function coverageLines(document: Coverage): string[] {
  const unexplained = document.uncited.filter((clause) => clause.reason === null);
  const share = Math.round((document.cited / document.clauses) * 100);
  return [
    `${document.title}`,
    `  ${document.entities} entities, ${document.relationships} relationships; ${document.cited} of ${document.clauses} clauses (${share} %) support something`,
    ...(unexplained.length > 0 ? [`  supporting nothing, without a reason: ${unexplained.map(({ clause }) => clause).join(', ')}`] : []),
  ];
}
