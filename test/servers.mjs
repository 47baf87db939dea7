/** Finds the servers and languages that run the recipes of docs/server.md. Used by their test and by `npm run setup`. */
import { spawnSync } from 'node:child_process';
import { find } from './programs.mjs';

/** @typedef {import('./programs.mjs').Program} Program */

/**
 * A language counts only with its framework, which may be installed for one of several.
 * @param {string | undefined} path
 * @param {string[]} args what fails without the framework
 */
const withFramework = (path, args) =>
  path && spawnSync(path, args, { timeout: 30_000, stdio: 'ignore' }).status === 0
    ? path
    : undefined;

/** @type {Program} */
export const nginx = {
  label: 'nginx',
  variable: 'NGINX_PATH',
  debian: 'nginx',
  path: find('NGINX_PATH', ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx']),
};

/** @type {Program} */
export const apache = {
  label: 'Apache',
  variable: 'APACHE_PATH',
  debian: 'apache2-bin',
  path: find('APACHE_PATH', ['apache2', '/usr/sbin/apache2']),
};

/** @type {Program} */
export const php = {
  label: 'PHP',
  variable: 'PHP_PATH',
  debian: 'php-cli',
  path: find('PHP_PATH', ['php']),
};

/** @type {Program} */
export const rails = {
  label: 'Ruby with Rails',
  variable: 'RUBY_PATH',
  debian: 'ruby-railties',
  path: withFramework(find('RUBY_PATH', ['/usr/bin/ruby', 'ruby']), [
    '-e',
    'require "webrick"; require "rails"; require "action_controller/railtie"',
  ]),
};

/** @type {Program} */
export const django = {
  label: 'Python with Django',
  variable: 'PYTHON_PATH',
  debian: 'python3-django',
  path: withFramework(find('PYTHON_PATH', ['/usr/bin/python3', 'python3']), [
    '-c',
    'import django',
  ]),
};

export const servers = [nginx, apache, php, rails, django];
