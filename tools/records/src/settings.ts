import { parseArgs } from 'node:util';

export interface Settings {
  readonly command: 'serve' | 'export' | 'erase' | 'prune' | 'help';
  /** What `export` and `erase` are about. */
  readonly id: string;
  readonly port: number;
  readonly host: string;
  readonly path: string;
  readonly origins: readonly string[];
  /** Folder of the embedded store. */
  readonly data: string;
  /** Address of a PostgreSQL, in place of the folder. */
  readonly database: string | undefined;
  /** Undefined keeps records for ever. */
  readonly days: number | undefined;
}

export const HELP = `consent-records             takes records and keeps them; Ctrl+C ends it
consent-records export ID   prints all records of one browser, one JSON object per line
consent-records erase ID    removes them
consent-records prune       removes what is older than --days

  --port NUMBER    or PORT              default 8787
  --host ADDRESS   or HOST              default 127.0.0.1, for a proxy on this machine
  --path PATH      or RECORDS_PATH      default /records
  --origin ORIGIN  or RECORDS_ORIGINS   another origin whose pages may send; repeat it, or separate by spaces
  --data FOLDER    or RECORDS_DATA      default ./consent-records
  --database URL   or DATABASE_URL      PostgreSQL in place of the folder
  --days NUMBER    or RECORDS_DAYS      how long records are kept, or "never" removed; default 1825, five years
`;

const COMMANDS = ['serve', 'export', 'erase', 'prune', 'help'] as const;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads the command line, then the environment. Throws one plain sentence. */
export function readSettings(args: string[], env: NodeJS.ProcessEnv): Settings {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      port: text,
      host: text,
      path: text,
      origin: { type: 'string', multiple: true },
      data: text,
      database: text,
      days: text,
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [given = 'serve', id = ''] = positionals;
  const command = values.help ? 'help' : COMMANDS.find((known) => known === given);
  if (!command) throw new Error(`There is no command ${given}. consent-records help lists them.`);
  if (['export', 'erase'].includes(command) && !ID.test(id))
    throw new Error(`consent-records ${command} needs the id of a record, a UUID in lower case.`);
  return {
    command,
    id,
    port: wholeNumber('--port', values.port ?? env['PORT'] ?? '8787', 0, 65_535),
    host: values.host ?? env['HOST'] ?? '127.0.0.1',
    path: pathOf(values.path ?? env['RECORDS_PATH'] ?? '/records'),
    origins: values.origin ?? env['RECORDS_ORIGINS']?.match(/\S+/g) ?? [],
    data: values.data ?? env['RECORDS_DATA'] ?? 'consent-records',
    database: values.database ?? env['DATABASE_URL'],
    days: daysOf(values.days ?? env['RECORDS_DAYS'] ?? '1825'),
  };
}

const daysOf = (text: string): number | undefined =>
  text === 'never' ? undefined : wholeNumber('--days', text, 1, 36_500);

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  if (number >= least && number <= most) return number;
  throw new Error(`${name} has to be a whole number from ${least} to ${most}.`);
}

function pathOf(text: string): string {
  if (text.startsWith('/')) return text;
  throw new Error('--path has to start with a slash.');
}
