import { mkdirSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where everything of the local database lies. */
export type DatabaseFolders = ReturnType<typeof databaseFolders>;

/**
 * Names the files under `<home>/neo4j`; creates nothing.
 * `lib` may lie elsewhere (tests share one fetched copy).
 */
export const databaseFolders = (home: string, lib?: string) => {
  const root = join(home, 'neo4j');
  return {
    home,
    root,
    lib: lib ?? join(root, 'lib'),
    conf: join(root, 'conf'),
    confFile: join(root, 'conf', 'neo4j.conf'),
    data: join(root, 'data'),
    logs: join(root, 'logs'),
    consoleLog: join(root, 'logs', 'console.log'),
    fetchLog: join(root, 'logs', 'fetch.log'),
    password: join(root, 'password'),
    instance: join(root, 'instance.json'),
    users: join(root, 'users'),
    lock: join(root, 'start.lock'),
  };
};

/**
 * Creates the folders, private to this user, and names them by their real path: the running server is recognised by
 * the path on its command line.
 */
export const createFolders = (home: string, lib?: string): DatabaseFolders => {
  mkdirSync(home, { recursive: true });
  const folders = databaseFolders(realpathSync(home), lib);
  mkdirSync(folders.root, { recursive: true, mode: 0o700 });
  for (const folder of [folders.conf, folders.data, folders.logs, folders.users]) {
    mkdirSync(folder, { recursive: true });
  }
  return folders;
};

/** Replaces a file in one step, so that nobody reads half of it. */
export const writeWhole = (file: string, text: string, mode = 0o600): void => {
  const next = `${file}.${process.pid}.next`;
  writeFileSync(next, text, { mode });
  renameSync(next, file);
};
