import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { freePort } from '../../server/database/port.ts';
import { projectRoot } from '../../server/project-root.ts';
import { launchChromium, visitor } from '../browser/chromium.ts';

/**
 * Signs in at a real Keycloak with the realm of docs/keycloak, as each of its four people, in a browser: what each may do, and
 * that signing out ends the session there too. The suite does the same with another provider, which starts in no time.
 *
 *   node tests/keycloak/sign-in.ts
 *
 * Needs Java 17 or later and Maven, which fetches Keycloak once (some 170 MB); takes two minutes. Exit status 1 if something
 * does not hold.
 */
const VERSION = '26.4.7';
const PATIENCE = 180_000;
const PASSWORD = 'only-for-this-trial';
const CLIENT_SECRET = 'known-to-this-trial-alone';

/** What each is answered: looking, Cypher of one's own, accepting a finding, the audit. */
const people = {
  rita: [200, 403, 403, 403],
  anna: [200, 200, 403, 403],
  ed: [200, 200, 200, 403],
  ada: [200, 200, 200, 200],
};
const FINDING = encodeURIComponent('board-nobody-holds-to-account|suffolk/board/hwb');
const tried = [
  { method: 'GET', path: '/api/overview?area=kent' },
  { method: 'POST', path: '/api/query', body: { cypher: 'MATCH (board:Board) RETURN count(board) AS boards' } },
  { method: 'PUT', path: `/api/findings/${FINDING}/acceptance`, body: { reason: 'To see who may.' } },
  { method: 'GET', path: '/api/audit' },
];

const home = mkdtempSync(join(tmpdir(), 'sightline-keycloak-'));
const started: ChildProcess[] = [];
let faults = 0;

try {
  const [keycloakPort, port] = [await freePort(8080), await freePort(4321)];
  const provider = `http://127.0.0.1:${keycloakPort}`;
  const origin = `http://127.0.0.1:${port}`;
  await keycloak({ provider, port: keycloakPort, origin });
  await app({ origin, port, issuer: `${provider}/realms/sightline` });
  const browser = await launchChromium();
  for (const [name, expected] of Object.entries(people)) await signIn(browser, { name, expected, origin, provider });
  await browser.close();
} finally {
  for (const child of started.reverse()) await ended(child);
  rmSync(home, { recursive: true, force: true });
}
console.log(faults === 0 ? 'Everything holds.' : `${faults} did not hold.`);
process.exitCode = faults === 0 ? 0 : 1;

function expected(what: string, found: unknown, wanted: unknown): void {
  const holds = JSON.stringify(found) === JSON.stringify(wanted);
  if (!holds) faults++;
  console.log(`${holds ? '✓' : '✗'} ${what}${holds ? '' : `: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`}`);
}

async function keycloak({ provider, port, origin }: { provider: string; port: number; origin: string }): Promise<void> {
  const folder = join(projectRoot, '.sightline/keycloak');
  const program = join(folder, `keycloak-${VERSION}`);
  if (!existsSync(program)) {
    const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack';
    const artifact = `org.keycloak:keycloak-quarkus-dist:${VERSION}:zip`;
    execFileSync('mvn', ['--batch-mode', '--quiet', goal, `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  }
  // Of its own making each time: an imported realm is not imported again.
  rmSync(join(program, 'data'), { recursive: true, force: true });
  mkdirSync(join(program, 'data/import'), { recursive: true });
  symlinkSync(join(projectRoot, 'docs/keycloak/sightline-realm.json'), join(program, 'data/import/sightline-realm.json'));
  const options = ['start-dev', '--import-realm', '--http-host=127.0.0.1', `--http-port=${port}`, `--hostname=${provider}`];
  const child = spawn('sh', [join(program, 'bin/kc.sh'), ...options], {
    env: { ...process.env, TRIAL_PASSWORD: PASSWORD, TRIAL_ORIGIN: origin, TRIAL_CLIENT_SECRET: CLIENT_SECRET },
    stdio: 'ignore',
  });
  started.push(child);
  await answering(`${provider}/realms/sightline/.well-known/openid-configuration`, child);
  console.log(`Keycloak ${VERSION} with the realm of docs/keycloak`);
}

async function app({ origin, port, issuer }: { origin: string; port: number; issuer: string }): Promise<void> {
  const lib = join(projectRoot, '.sightline/neo4j/lib');
  mkdirSync(join(home, 'neo4j'));
  if (existsSync(lib)) symlinkSync(lib, join(home, 'neo4j/lib'));
  const child = spawn(process.execPath, [join(projectRoot, 'cli/main.ts'), 'serve'], {
    env: {
      ...process.env,
      NEO4J_URI: '',
      SIGHTLINE_HOME: home,
      SIGHTLINE_AUDIT_FOLDER: join(home, 'audit'),
      SIGHTLINE_PORT: String(port),
      ...settingsOfTheGuide(),
      SIGHTLINE_ORIGIN: origin,
      SIGHTLINE_OIDC_ISSUER: issuer,
      SIGHTLINE_OIDC_CLIENT_SECRET: CLIENT_SECRET,
    },
    stdio: 'ignore',
  });
  started.push(child);
  await answering(`${origin}/api/ready`, child);
}

/** What docs/deploy.md has people put into `.env` to try Keycloak out. */
function settingsOfTheGuide(): Record<string, string> {
  const guide = readFileSync(join(projectRoot, 'docs/deploy.md'), 'utf8');
  const [block = ''] = /^SIGHTLINE_MODE=oidc\nSIGHTLINE_ORIGIN=http:\/\/127[^`]*/m.exec(guide) ?? [];
  return Object.fromEntries([...block.matchAll(/^(SIGHTLINE_\w+)=(\S+)/gm)].map(([, name, value]) => [name, value]));
}

async function signIn(
  browser: Browser,
  { name, expected: codes, origin, provider }: { name: string; expected: readonly number[]; origin: string; provider: string },
): Promise<void> {
  const context = await visitor(browser);
  const page = await context.newPage();
  await page.goto(`${origin}/explore?area=kent`);
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.waitForURL((at) => at.origin === provider);
  await page.locator('#username').fill(name);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('[type=submit]').click();
  await page.waitForURL((at) => at.origin === origin);
  expected(`${name} is led back to where the link led`, page.url(), `${origin}/explore?area=kent`);
  expected(`${name} may do what the role says`, await codesOf(page), codes);
  const cookies = (await context.cookies(origin)).filter(({ name }) => name.includes('sightline'));
  expected(
    `${name}'s cookies are kept from scripts, from other sites and from plain HTTP`,
    cookies.length > 0 && cookies.every(({ httpOnly, sameSite, secure }) => httpOnly && sameSite === 'Strict' && secure),
    true,
  );
  await signOut(page, { name, origin, provider });
  await context.close();
}

async function codesOf(page: Page): Promise<number[]> {
  return page.evaluate(async (requests) => {
    const codes = [];
    for (const { method, path, body } of requests) {
      const headers = { 'content-type': 'application/json' };
      const reply = await fetch(path, body ? { method, headers, body: JSON.stringify(body) } : { method });
      codes.push(reply.status);
    }
    return codes;
  }, tried);
}

/** Signed out there too: whoever comes next at this browser is asked for a password. */
async function signOut(page: Page, { name, origin, provider }: { name: string; origin: string; provider: string }): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${name}`, 'i') }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(`${origin}/signed-out`);
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.waitForURL((at) => at.origin === provider);
  await page.locator('#password').waitFor();
  expected(`${name}, signed out, is asked for the password again`, await page.locator('#password').inputValue(), '');
}

async function answering(address: string, child: ChildProcess): Promise<void> {
  for (const until = Date.now() + PATIENCE; Date.now() < until; await sleep(500)) {
    if (child.exitCode !== null) throw new Error(`${child.spawnargs.join(' ')} ended with ${child.exitCode}.`);
    const reply = await fetch(address).catch(() => undefined);
    if (reply?.ok) return;
  }
  throw new Error(`${address} does not answer.`);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}
