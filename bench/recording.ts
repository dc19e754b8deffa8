import type { Driver } from '../server/neo4j.ts';

export type Statement = { text: string; parameters: Record<string, unknown> };
type Transaction = { run: (text: string, parameters: Record<string, unknown>) => unknown };
type Work = (transaction: Transaction) => Promise<unknown>;

/** A driver that notes every statement that goes through its managed transactions, with its parameters. */
export function recording(driver: Driver): { driver: Driver; statements: Statement[] } {
  const statements: Statement[] = [];
  const noting = (transaction: Transaction): Transaction => ({
    run: (text, parameters) => {
      statements.push({ text, parameters });
      return transaction.run(text, parameters);
    },
  });
  const session = (config?: Parameters<Driver['session']>[0]) => {
    const real = driver.session(config);
    return {
      executeRead: (work: Work) => real.executeRead((transaction) => work(noting(transaction as unknown as Transaction))),
      executeWrite: (work: Work) => real.executeWrite((transaction) => work(noting(transaction as unknown as Transaction))),
      close: () => real.close(),
    };
  };
  return { driver: { session } as unknown as Driver, statements };
}
