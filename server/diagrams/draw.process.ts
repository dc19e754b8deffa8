import { ProblemError } from '../problem.ts';
import { drawn, type Task } from './drawn.ts';

export type DrawReply = { ticket: number } & (
  | { bytes: Uint8Array }
  | { problem: { status: number; kind: string; title: string; detail: string; parameter?: string } }
  | { error: string }
);

process.on('message', async ({ ticket, task }: { ticket: number; task: Task }) => {
  process.send?.({ ticket, ...(await outcome(task)) } satisfies DrawReply);
});
// Whoever asked has gone, and so has whoever would read the answer.
process.on('disconnect', () => process.exit());

async function outcome(task: Task) {
  try {
    if ('table' in task) return { bytes: await (await import('../spreadsheet/workbook.ts')).workbookOf(task.table) };
    return { bytes: await drawn(task) };
  } catch (error) {
    if (!(error instanceof ProblemError)) return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    const { status, kind, title, message: detail, extras } = error;
    return { problem: { status, kind, title, detail, ...(extras.parameter && { parameter: extras.parameter }) } };
  }
}
