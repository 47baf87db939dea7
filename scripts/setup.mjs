/**
 * `npm run setup`: brings the browsers that tests need, the servers that run the recipes of docs/server.md, and a database.
 * On Debian as root it installs what is missing; elsewhere it says what is.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { engines, openssl } from '../test/browsers.mjs';
import { howToGet } from '../test/programs.mjs';
import { servers } from '../test/servers.mjs';
import { postgres } from '../tools/records/test/find-postgres.mjs';

const aptLimit = 15 * 60_000;
const wanted = {
  ...engines,
  ...Object.fromEntries(servers.map((part) => [part.label, [part]])),
  openssl: [openssl],
  postgresql: [postgres],
};

/** Firefox and WebKit draw nothing without any font. */
function hasFont() {
  const folder = '/usr/share/fonts';
  if (process.platform !== 'linux') return true;
  return (
    existsSync(folder) &&
    readdirSync(folder, { recursive: true }).some((name) => /\.(ttf|otf)$/.test(String(name)))
  );
}

/** Packages are named by what the search reports missing, so what is installed is never touched. */
function missingPackages() {
  const parts = Object.values(wanted).flat();
  const packages = parts.filter((part) => !part.path).map((part) => part.debian);
  if (!hasFont()) packages.push('fonts-liberation');
  return [...new Set(packages)];
}

function apt(...args) {
  console.log(`apt-get ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-o', 'DPkg::Lock::Timeout=300'];
  const { status } = spawnSync('apt-get', [...options, ...args], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: aptLimit,
  });
  return status === 0;
}

/** A web server that tests start by themselves must not be started, or listen to anybody, because it was installed. */
function withoutStartingServices(install) {
  const policy = '/usr/sbin/policy-rc.d';
  if (existsSync(policy)) return install();
  writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    install();
  } finally {
    rmSync(policy);
  }
}

/** In a process of its own, because the search of this one was done before the installation. */
function report() {
  const lines = Object.entries(wanted).map(([name, parts]) => {
    const missing = parts.filter((part) => !part.path);
    const paths = parts.map((part) => part.path).join(', ');
    return missing.length === 0
      ? `${name}: ${paths}`
      : `${name} is missing. ${missing.map(howToGet).join('; ')}`;
  });
  console.log(lines.join('\n'));
  return lines.every((line) => !line.includes(' is missing. '));
}

function main() {
  if (process.argv.includes('--report')) return report();
  const isDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  const packages = isDebian ? missingPackages() : [];
  if (packages.length > 0) {
    apt('update');
    withoutStartingServices(() => apt('install', '--yes', '--no-install-recommends', ...packages));
  }
  const { status } = spawnSync(process.execPath, [import.meta.filename, '--report'], {
    stdio: 'inherit',
  });
  return status === 0;
}

// Without CI what is missing is only skipped by the tests.
const mustSucceed = process.env.CI || process.argv.includes('--report');
process.exitCode = main() || !mustSucceed ? 0 : 1;
