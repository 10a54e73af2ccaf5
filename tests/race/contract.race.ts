/**
 * `npm run race [-- --rounds 200] [-- --as-built]`: two servers of one build, over HTTP, want the last 0.2 WTE of one
 * person at the same moment, again and again. Each round both requests are held before the lock and let go together:
 * one is done, the other is told by the gate that the hours are taken. Takes the build that is there with --as-built.
 */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { startApp } from '../../scripts/lib/app-server.mjs';
import { build, buildIsCurrent } from '../../scripts/lib/build.mjs';
import { createDatabase, migrate, seed } from '../../scripts/lib/database.mjs';
import { freePort } from '../../scripts/lib/ports.mjs';
import { databaseAt, onServer, openTestServer } from '../support/server';
import { hiddenFields, type Visitor, visit } from './http-form';
import { HEAD, type Stage, setStage, takeHold } from './stage';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '200' }, 'as-built': { type: 'boolean', default: false } },
});
const rounds = Number(values.rounds);
const LONGEST_WAIT = 3000;

type Fields = [string, string][];
type Hold = Awaited<ReturnType<typeof takeHold>>;

async function signIn(visitor: Visitor): Promise<void> {
  const hidden = hiddenFields(await visitor.open('/en/sign-in'), 'email');
  const answer = await visitor.post('/en/sign-in', [
    ...hidden,
    ['email', HEAD.email],
    ['password', HEAD.password],
  ]);
  if (!answer.location?.endsWith('/home')) throw new Error(`Sign-in answered ${answer.status}`);
}

const pageOf = (id: string) => `/en/deployments/${id}/release`;

/** The release form of one deployment, filled in; what is hidden in it stays the same from round to round. */
async function fillIn(visitor: Visitor, deploymentId: string, { assignmentId }: Stage): Promise<Fields> {
  const hidden = hiddenFields(await visitor.open(pageOf(deploymentId)), 'assignmentId');
  return [
    ...hidden,
    ['assignmentId', assignmentId],
    ['basis', 'consent'],
    ['agreedOn.day', '20'],
    ['agreedOn.month', '11'],
    ['agreedOn.year', '2026'],
  ];
}

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Lets both go once both wait, or after a while, where nothing makes them wait. */
async function letGoTogether(hold: Hold): Promise<boolean> {
  const until = Date.now() + LONGEST_WAIT;
  let together = false;
  while (!together && Date.now() < until) {
    together = (await hold.waiting()) >= 2;
    if (!together) await sleep(5);
  }
  await hold.letGo();
  return together;
}

const said = ({ status, location, html }: Awaited<ReturnType<Visitor['post']>>) => {
  if (location !== null) return 'done';
  if (html.includes('This cannot go ahead yet') && html.includes('Contracted hours'))
    return html.includes('0.20 WTE') ? 'refused by the gate' : 'refused by the last line';
  return `answered ${status}`;
};

async function runRound(hold: Hold, visitors: readonly Visitor[], forms: readonly Fields[], stage: Stage) {
  await hold.reset();
  await hold.hold();
  const posted = visitors.map((visitor, index) =>
    visitor.post(pageOf(stage.deploymentIds[index] ?? ''), forms[index] ?? []),
  );
  const together = await letGoTogether(hold);
  const answers = (await Promise.all(posted)).map(said).sort();
  return { together, answers, winners: await hold.released() };
}

async function race(url: string, bases: readonly string[]): Promise<number> {
  const stage = await setStage(url);
  const visitors = bases.map(visit);
  for (const visitor of visitors) await signIn(visitor);
  const forms = await Promise.all(
    visitors.map((visitor, index) => fillIn(visitor, stage.deploymentIds[index] ?? '', stage)),
  );
  const hold = await takeHold(url, stage);
  const counts = new Map<string, number>();
  let wrong = 0;
  let apart = 0;
  const began = Date.now();
  for (let round = 1; round <= rounds; round += 1) {
    const { together, answers, winners } = await runRound(hold, visitors, forms, stage);
    const outcome = `${answers.join(' + ')}, ${winners} released`;
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    if (!together) apart += 1;
    if (outcome !== 'done + refused by the gate, 1 released') wrong += 1;
  }
  await hold.end();
  console.log(`${rounds} rounds in ${Math.round((Date.now() - began) / 1000)} s`);
  for (const [outcome, count] of counts) console.log(`${count} × ${outcome}`);
  if (apart > 0) console.log(`${apart} rounds in which the two did not wait together`);
  return wrong + apart;
}

async function main(): Promise<void> {
  if (!values['as-built'] && !buildIsCurrent()) await build({});
  const server = await openTestServer();
  const database = `cydweithio_race_${randomBytes(6).toString('hex')}`;
  const url = databaseAt(server.url, database);
  const apps: ReturnType<typeof startApp>[] = [];
  try {
    await createDatabase(server.url, database);
    await migrate(url, { quiet: true });
    await seed(url, { quiet: true });
    const settings = {
      DATABASE_URL: url,
      AUTH_SECRET: randomBytes(32).toString('base64url'),
      TODAY: '2026-11-22',
    };
    const ports = [await freePort(), await freePort()];
    for (const port of ports) apps.push(startApp({ port, settings }));
    for (const app of apps) if (!(await app.ready())) throw new Error('A server ended before it answered.');
    const wrong = await race(
      url,
      ports.map((port) => `http://localhost:${port}`),
    );
    console.log(wrong === 0 ? `${rounds} passed, 0 failed` : `${rounds - wrong} passed, ${wrong} failed`);
    if (wrong > 0) process.exitCode = 1;
  } finally {
    await Promise.all(apps.map((app) => app.stop()));
    await onServer(server.url, `drop database if exists ${database} with (force)`);
    await server.stop();
  }
}

await main();
