import type { Driver } from '../server/neo4j.ts';

export type Statement = { text: string; parameters: Record<string, unknown> };
type Run = (text: string, parameters: Record<string, unknown>, config?: unknown) => unknown;
type Runs = { run: Run };
type Work = (transaction: Runs) => Promise<unknown>;

/** A driver that notes every statement that goes through its sessions, with its parameters. */
export function recording(driver: Driver): { driver: Driver; statements: Statement[] } {
  const statements: Statement[] = [];
  const noting =
    (runs: Runs): Run =>
    (text, parameters, config) => {
      statements.push({ text, parameters });
      return runs.run(text, parameters, config);
    };
  const session = (config?: Parameters<Driver['session']>[0]) => {
    const real = driver.session(config);
    const noted = (work: Work) => (transaction: unknown) => work({ run: noting(transaction as Runs) });
    const own: Record<string, unknown> = {
      run: noting(real as unknown as Runs),
      executeRead: (work: Work) => real.executeRead(noted(work)),
      executeWrite: (work: Work) => real.executeWrite(noted(work)),
    };
    return overlaid(real, own);
  };
  return { driver: overlaid(driver, { session }), statements };
}

/** The same object with some members of one's own. */
function overlaid<T extends object>(real: T, own: Record<string, unknown>): T {
  return new Proxy(real, {
    get(target, name) {
      if (typeof name === 'string' && name in own) return own[name];
      const member = Reflect.get(target, name, target);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}
