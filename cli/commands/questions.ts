import { Command } from 'commander';
import { loadQuestions } from '../../server/questions/files.ts';
import { questionSummaryOf } from '../../server/questions/summary.ts';

export const questionsCommand = () =>
  new Command('questions')
    .description('list the questions with their parameters')
    .option('--json', 'print as JSON')
    .action((options: { json?: true }) => {
      const questions = [...loadQuestions().values()].map(questionSummaryOf);
      if (options.json) return console.log(JSON.stringify(questions, null, 2));
      for (const { id, phrase, about, params } of questions) {
        const slots = params.map(({ name, type }) => ` --${name} <${type}>`).join('');
        console.log(`${phrase}\n  sightline ask ${id}${slots}\n  ${about}\n`);
      }
    });
