import { askCommand } from './ask.ts';
import { auditCommand } from './audit.ts';
import { backupCommand } from './backup.ts';
import { checkCommand } from './check.ts';
import { databaseCommand } from './database.ts';
import { diagramCommand } from './diagram.ts';
import { findingsCommand } from './findings.ts';
import { importCommand } from './import.ts';
import { queryCommand } from './query.ts';
import { questionsCommand } from './questions.ts';
import { restoreCommand } from './restore.ts';
import { savedCommand } from './saved.ts';

/** All commands but the one that serves, in the order of the help. */
export const others = [
  importCommand,
  checkCommand,
  askCommand,
  diagramCommand,
  questionsCommand,
  findingsCommand,
  savedCommand,
  queryCommand,
  databaseCommand,
  auditCommand,
  backupCommand,
  restoreCommand,
];
