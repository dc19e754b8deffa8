import { findInstance, type Instance, readInstance } from './instance.ts';
import { findJava } from './java.ts';
import { becomesFree } from './port.ts';
import { type ServerContext, startServer, waitForBolt } from './server-process.ts';
import { DatabaseSetupError } from './setup-error.ts';
import { withStartLock } from './start-lock.ts';
import { type DatabaseState, stoppedState } from './watch.ts';

/** A second crash this soon after a restart is a fault that restarting doesn't mend (milliseconds). */
const TOO_SOON = 5 * 60_000;
const PORT_PATIENCE = 75_000;
const TRIES = 3;

type RecoverOptions = {
  context: ServerContext;
  env: NodeJS.ProcessEnv;
  password: string;
  crashed: Instance;
  tell: (state: DatabaseState) => void;
};

/**
 * Restarts a server that has crashed, on the same port and data, unless another process does so first or it crashed
 * only minutes ago. Returns the instance that runs now, or null after telling why there is none.
 */
export async function recover(options: RecoverOptions): Promise<Instance | null> {
  const { context, tell, password, crashed } = options;
  const { folders, signal } = context;
  const log = `Its log: ${folders.consoleLog}`;
  try {
    return await withStartLock({ file: folders.lock, signal }, async () => {
      const noted = readInstance(folders);
      if (noted === null || noted.stopping) {
        tell(stoppedState);
        return null;
      }
      const running = await findInstance(folders, false);
      if (running && running.pid !== crashed.pid) {
        tell({ state: 'starting', detail: 'Another process has restarted the local database.' });
        await waitForBolt(context, running, password);
        return running;
      }
      if (Date.now() - (noted.restartedAt ?? 0) < TOO_SOON) {
        tell({
          state: 'away',
          detail: `The local database ended unexpectedly twice within minutes, so it is not restarted again. Restart Sightline to try once more. ${log}`,
        });
        return null;
      }
      tell({ state: 'starting', detail: 'The local database is being restarted.' });
      return await startAgain(options);
    });
  } catch (error) {
    if (!signal?.aborted) {
      const remedy = error instanceof DatabaseSetupError ? error.remedy : '';
      tell({ state: 'away', detail: `The local database could not be restarted: ${(error as Error).message} ${remedy} ${log}` });
    }
    return null;
  }
}

/** On the port that its users look for it on. Where another program is quicker to take it, once more when it lets it go. */
async function startAgain(options: Omit<RecoverOptions, 'tell'>, tries = TRIES): Promise<Instance> {
  const { context, env, password, crashed } = options;
  const java = await findJava(env);
  if (!(await becomesFree(crashed.port, { patience: PORT_PATIENCE, signal: context.signal }))) {
    throw new DatabaseSetupError('port', `Another program has taken its port ${crashed.port}.`, 'Restart Sightline.');
  }
  try {
    return await startServer(context, { java: java.path, password, instance: { ...crashed, restartedAt: Date.now() } });
  } catch (error) {
    if (tries <= 1 || !(error instanceof DatabaseSetupError && error.kind === 'port')) throw error;
    return startAgain(options, tries - 1);
  }
}
