import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from './release.ts';

const BYTES: Record<string, number> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9 };

/** Follows what Maven prints and what it has laid into `folder`, and puts it into one line. */
export class FetchProgress {
  readonly #folder: string;
  readonly #release: Release;
  #downloaded = 0;
  #bytes = 0;

  constructor(folder: string, release: Release) {
    this.#folder = folder;
    this.#release = release;
  }

  /** Takes one line of Maven's output. */
  read(line: string): void {
    const [, size, unit] = /Downloaded from .+\.jar \(([\d.]+) (B|kB|MB|GB)/.exec(line) ?? [];
    if (size === undefined || unit === undefined) return;
    this.#downloaded += 1;
    this.#bytes += Number(size) * (BYTES[unit] ?? 0);
  }

  /** Where the fetch stands. Files that Maven had already aren't downloaded, only copied at the end. */
  line(): string {
    const { jars, megabytes } = this.#release;
    const copied = jarsIn(this.#folder);
    if (copied.count > 0) return `Copying Neo4j: ${copied.count} of about ${jars} files (${mega(copied.bytes)} of ${megabytes} MB)`;
    if (this.#downloaded > 0) return `Fetching Neo4j: ${this.#downloaded} of about ${jars} files (${mega(this.#bytes)} of ${megabytes} MB)`;
    return 'Fetching Neo4j: Maven is working out what is needed';
  }
}

/** How many jars a folder holds and their size in bytes; none if there is no such folder. */
export function jarsIn(folder: string): { count: number; bytes: number } {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.jar'));
    return { count: names.length, bytes: names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) };
  } catch {
    return { count: 0, bytes: 0 };
  }
}

const mega = (bytes: number): number => Math.round(bytes / 1e6);
