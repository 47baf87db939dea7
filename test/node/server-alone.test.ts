/** The door for servers needs no Node, no browser and no package: it runs with the Fetch standard's classes alone. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

/** One file of everything that a piece of code imports, as for an edge worker. */
async function bundled(code: string, format: 'iife' | 'esm' = 'esm'): Promise<string> {
  const { outputFiles, warnings } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    format,
    globalName: 'result',
    // Knows no module of Node or Deno, so that importing one fails.
    platform: 'neutral',
    target: 'es2022',
  });
  assert.deepEqual(warnings, []);
  return outputFiles[0]!.text;
}

const sizeOf = (code: string) => brotliCompressSync(code).length;
const door = '../../dist/server/index.js';
const services = '../../dist/generated/server-services.js';

describe('consent-banner/server', () => {
  test('runs where there is nothing but the classes of the Fetch standard', async () => {
    const code = await bundled(
      `
      import { contentSecurityPolicy, hasConsent, hasPrivacySignal, renewed } from '${door}';
      import { hotjar } from '${services}';
      const cookie = 'consent=1~1~' + Math.floor(Date.now() / 1000) + '~analytics.1';
      const request = new Request('https://site.example', { headers: { Cookie: cookie } });
      export const has = hasConsent(request, 'analytics') && !hasPrivacySignal(request);
      export const policy = contentSecurityPolicy(request, [hotjar]);
      export const lines = renewed(request, new Response('')).headers.getSetCookie().join();
    `,
      'iife',
    );
    // A context of its own has only what the language itself has.
    const fetchStandard = { Request, Response, Headers };
    const result = runInNewContext(`${code}; result`, fetchStandard) as Record<string, unknown>;
    assert.equal(result['has'], true);
    assert.match(String(result['policy']), /script-src 'self' \*\.hotjar\.com/);
    assert.match(String(result['lines']), /^consent=1~1~\d+~analytics\.1; Expires=/);
  });

  test('is small, and an edge worker gets only what it names', async () => {
    const functions = sizeOf(await bundled(`export * from '${door}';`));
    const one = sizeOf(await bundled(`export { hotjar } from '${services}';`));
    const all = sizeOf(await bundled(`export * from '${services}';`));
    console.log(`functions ${functions}, one service ${one}, all services ${all} bytes of brotli`);
    assert.ok(functions <= 2800 && one <= 150 && all <= 3500, `${functions} ${one} ${all}`);
  });

  test('imports nothing of another package', () => {
    const { dependencies } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as { dependencies: object };
    assert.deepEqual(Object.keys(dependencies), ['js-cookie', 'lit']);
  });
});
