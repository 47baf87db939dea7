/** The site around each recipe of docs/server.md that a program other than Node runs: what its docs tell to put where. */
import { apache, django, nginx, php, rails } from '../servers.mjs';
import { recipe, type Site } from './server-recipes.js';

/** A site at a port, behind which an application may stand. */
export type SiteAt = (port: number, folder: string, application: number) => Site;

export const nginxSite: SiteAt = (port, folder, application) => ({
  program: nginx.path!,
  args: ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'],
  files: {
    'nginx.conf': `
      daemon off;
      master_process off;
      pid nginx.pid;
      error_log stderr error;
      events {}
      http {
        access_log off;
        client_body_temp_path temp-body;
        proxy_temp_path temp-proxy;
        fastcgi_temp_path temp-fastcgi;
        uwsgi_temp_path temp-uwsgi;
        scgi_temp_path temp-scgi;
        ${recipe('nginx-http')}
        server {
          listen 127.0.0.1:${port};
          location / {
            ${recipe('nginx-location')}
            proxy_pass http://127.0.0.1:${application};
          }
        }
      }`,
  },
});

const apacheModules = ['mpm_event', 'authz_core', 'setenvif', 'headers', 'proxy', 'proxy_http'].map(
  (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
);

export const apacheSite: SiteAt = (port, folder, application) => ({
  program: apache.path!,
  args: ['-d', folder, '-f', 'apache.conf', '-D', 'FOREGROUND'],
  files: {
    'apache.conf': `
      ${apacheModules.join('\n')}
      ServerName localhost
      Listen 127.0.0.1:${port}
      PidFile apache.pid
      DefaultRuntimeDir ${folder}
      ErrorLog error.log
      ${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
      ${recipe('apache')}
      ProxyPass / http://127.0.0.1:${application}/
    `,
  },
});

export const phpSite: SiteAt = (port) => ({
  program: php.path!,
  args: ['-S', `127.0.0.1:${port}`, 'index.php'],
  files: {
    'consent.php': recipe('php'),
    'index.php': `<?php
      require 'consent.php';
      renew_consent();
      echo json_encode([
        'analytics' => has_consent('analytics'), 'marketing' => has_consent('marketing'),
      ]);`,
  },
});

export const phpOptOutSite: SiteAt = (port) => ({
  program: php.path!,
  args: ['-S', `127.0.0.1:${port}`, 'index.php'],
  files: {
    'consent.php': recipe('php'),
    'opt-out.php': recipe('php-opt-out'),
    'index.php': `<?php
      require 'consent.php';
      require 'opt-out.php';
      renew_consent(365);
      echo json_encode([
        'analytics' => is_unobjected('analytics'), 'marketing' => is_unobjected('marketing'),
      ]);`,
  },
});

export const railsSite: SiteAt = (port) => ({
  program: rails.path!,
  args: ['site.rb'],
  files: {
    'consent.rb': recipe('rails'),
    'site.rb': `
      require 'webrick'
      require 'rails'
      require 'action_controller/railtie'
      require 'rack/handler/webrick'

      class Site < Rails::Application
        config.eager_load = false
        config.secret_key_base = 'a' * 64
        config.logger = Logger.new($stderr, level: :error)
        config.hosts.clear
        routes.append { root to: 'pages#show' }
      end
      Site.initialize!
      require_relative 'consent'
      class ApplicationController < ActionController::Base
        include Consent
      end
      class PagesController < ApplicationController
        def show
          render inline: '{"analytics":<%= consent?("analytics") %>,"marketing":<%= consent?("marketing") %>}'
        end
      end
      trap('TERM') { exit! }
      Rack::Handler::WEBrick.run(
        Site, Host: '127.0.0.1', Port: ${port}, AccessLog: [], Logger: WEBrick::Log.new($stderr, 1),
      )`,
  },
});

export const djangoSite: SiteAt = (port) => ({
  program: django.path!,
  args: ['serve.py'],
  files: {
    'consent.py': recipe('django'),
    'serve.py': `
from wsgiref.simple_server import make_server, WSGIRequestHandler
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import JsonResponse
from django.urls import path
from consent import has_consent


def show(request):
    return JsonResponse({name: has_consent(request, name) for name in ("analytics", "marketing")})


urlpatterns = [path("", show)]
settings.configure(ALLOWED_HOSTS=["*"], ROOT_URLCONF="__main__", MIDDLEWARE=["consent.renew_consent"])


class Quiet(WSGIRequestHandler):
    def log_message(self, *given):
        pass


make_server("127.0.0.1", ${port}, get_wsgi_application(), handler_class=Quiet).serve_forever()
`,
  },
});
