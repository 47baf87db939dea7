/** Each recipe of docs/server.md, run by the server that it is for, against the requests of server-cases.ts. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { howToGet } from '../programs.mjs';
import { apache, django, nginx, php, rails } from '../servers.mjs';
import { type Case, cases } from './server-cases.js';
import { optOutCases } from './server-opt-out-cases.js';
import {
  type Answer,
  application,
  headersOf,
  recipe,
  recipeNames,
  removeFolder,
  type Running,
  siteFolder,
  start,
} from './server-recipes.js';
import {
  apacheSite,
  djangoSite,
  nginxSite,
  phpOptOutSite,
  phpSite,
  railsSite,
  type SiteAt,
} from './server-sites.js';

interface Server {
  readonly name: string;
  readonly recipes: readonly string[];
  readonly program?: typeof nginx;
  /** What it is asked; left out where nothing is on before the visitor agreed. */
  readonly cases?: readonly Case[];
  /** It uses our functions, which read copies as the browser does. */
  readonly isOurs?: true;
  /** It can not compute with times. */
  readonly isTimeless?: true;
  start(): Promise<Running>;
}

const servers: readonly Server[] = [
  { name: 'Node and Express', recipes: ['express'], isOurs: true, start: () => express('express') },
  {
    name: 'Node and Express, on until the visitor objects (L44)',
    recipes: ['express-opt-out'],
    isOurs: true,
    cases: optOutCases,
    start: () => express('express-opt-out'),
  },
  { name: 'A Fetch handler', recipes: ['fetch'], isOurs: true, start: () => fetching('fetch') },
  {
    name: 'A Fetch handler with a policy',
    recipes: ['policy'],
    isOurs: true,
    start: () => fetching('policy'),
  },
  {
    name: 'nginx',
    recipes: ['nginx-http', 'nginx-location'],
    program: nginx,
    isTimeless: true,
    start: () => inFront(nginxSite),
  },
  {
    name: 'Apache',
    recipes: ['apache'],
    program: apache,
    isTimeless: true,
    start: () => inFront(apacheSite),
  },
  { name: 'PHP', recipes: ['php'], program: php, start: () => alone(phpSite) },
  {
    name: 'PHP, on until the visitor objects (L44)',
    recipes: ['php-opt-out'],
    program: php,
    cases: optOutCases,
    start: () => alone(phpOptOutSite),
  },
  { name: 'Rails', recipes: ['rails'], program: rails, start: () => alone(railsSite) },
  { name: 'Django', recipes: ['django'], program: django, start: () => alone(djangoSite) },
];

for (const server of servers) {
  const { name, program, isOurs, isTimeless } = server;
  // In CI what is missing is a failure.
  const skip = program && !program.path && !process.env['CI'] ? howToGet(program) : false;

  describe(`${name}: the recipe reads and renews the answer (W21)`, { skip }, () => {
    let running: Running;
    before(async () => {
      assert.ok(!program || program.path, program && howToGet(program));
      running = await server.start();
    });
    after(() => running?.stop());

    for (const given of (server.cases ?? cases).filter(
      ({ needsClock }) => !(needsClock && isTimeless),
    ))
      test(given.title, async () => {
        const answer = await running.ask(given);
        const expected =
          given.copies && !isOurs
            ? { ...given, analytics: false, marketing: false, renewed: null }
            : given;
        assert.equal(answer.analytics, expected.analytics, 'analytics');
        assert.equal(answer.marketing, expected.marketing, 'marketing');
        checkPolicy(answer);
        if (isOurs || !given.isRenewedByRecipes) checkRenewed(answer, expected, isTimeless);
      });
  });
}

test('every recipe of the docs is run', () => {
  assert.deepEqual(servers.flatMap(({ recipes }) => recipes).sort(), recipeNames.sort());
});

/** The hosts of what is granted are in the policy, and no others. */
function checkPolicy({ policy, analytics, marketing }: Answer): void {
  if (policy === undefined) return;
  assert.equal(policy.includes('stats.example.com'), analytics, policy);
  assert.equal(policy.includes('ads.acme.example'), marketing && policy.includes('nonce'), policy);
}

function checkRenewed({ setCookies }: Answer, given: Case, isTimeless = false): void {
  const lines = setCookies.filter((line) => line.startsWith('consent='));
  if (given.renewed === null) return assert.deepEqual(lines, []);
  assert.equal(lines.length, 1, `${lines.length} lines`);
  const [pair, ...attributes] = lines[0]!.split(/; */);
  assert.equal(pair, `consent=${given.renewed}`);
  const place = attributes.filter((each) => !/^(expires|max-age)=/i.test(each));
  assert.deepEqual(place.map((each) => each.toLowerCase()).sort(), [
    'path=/',
    'samesite=lax',
    'secure',
  ]);
  const ends = isTimeless ? Date.now() / 1000 + 183 * 86_400 : given.ends;
  assert.ok(Math.abs(endOf(attributes) - ends) < 60, `${lines[0]} does not end at ${ends}`);
}

/** When a cookie ends, in seconds since 1970; `Max-Age` comes first, as in browsers. */
function endOf(attributes: readonly string[]): number {
  const valueOf = (name: string) =>
    attributes.find((each) => each.toLowerCase().startsWith(`${name}=`))?.slice(name.length + 1);
  const left = valueOf('max-age');
  return left ? Date.now() / 1000 + Number(left) : Date.parse(valueOf('expires') ?? '') / 1000;
}

function express(name: string): Promise<Running> {
  return start(() => ({
    program: process.execPath,
    args: ['site.mjs'],
    files: { 'site.mjs': recipe(name) },
  }));
}

function alone(site: SiteAt): Promise<Running> {
  return start((port, folder) => site(port, folder, 0));
}

/** nginx and Apache stand before an application, which says what they told it. */
async function inFront(site: SiteAt): Promise<Running> {
  const behind = await application();
  const { ask, stop } = await start((port, folder) => site(port, folder, behind.port));
  return {
    ask,
    async stop() {
      await stop();
      behind.server.closeAllConnections();
      behind.server.close();
    },
  };
}

/** In this process: the `Request` and `Response` of Node are those of the Fetch standard. */
async function fetching(name: string): Promise<Running> {
  const folder = siteFolder({ 'handler.mjs': recipe(name) });
  const { default: handler } = (await import(pathToFileURL(`${folder}/handler.mjs`).href)) as {
    default: { fetch(request: Request): Promise<Response> };
  };
  return {
    async ask(given) {
      const address = 'https://site.example/';
      const response = await handler.fetch(new Request(address, { headers: headersOf(given) }));
      const { analytics, marketing } = (await response.json()) as Answer;
      const policy = response.headers.get('Content-Security-Policy') ?? undefined;
      return { analytics, marketing, policy, setCookies: response.headers.getSetCookie() };
    },
    async stop() {
      removeFolder(folder);
    },
  };
}
