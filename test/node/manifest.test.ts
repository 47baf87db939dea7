import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Manifest {
  modules: unknown[];
}

/** The analyzer writes below the folder it runs in only. */
function analyse(): Manifest {
  const folder = mkdtempSync(join(root, 'node_modules', '.manifest-'));
  try {
    const analyzer = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
    const config = 'custom-elements-manifest.config.mjs';
    const args = [analyzer, 'analyze', '--config', config, '--outdir', relative(root, folder)];
    execFileSync(process.execPath, args, { cwd: root, timeout: 60_000, stdio: 'pipe' });
    return JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('custom-elements.json is what the sources say (else: npm run manifest)', () => {
  const kept: Manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  assert.deepEqual(kept, analyse());
  assert.ok(kept.modules.length > 0, 'it describes no element');
});
