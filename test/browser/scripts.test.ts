import { expect } from '@open-wc/testing';
import { BANNER, openPage, SCRIPT } from './open-page.js';
import { until } from './until.js';

const FILE = '/test/fixtures/say.js?file';

describe('A held script', () => {
  it('runs from its text, from a file, or as a module', async () => {
    const page = await openPage(`${BANNER}
      <script type="text/plain" data-consent="analytics">ran.push('inline')</script>
      <script type="text/plain" data-consent="analytics" src="${FILE}"></script>
      <script type="text/plain" data-consent="analytics" data-consent-type="module">
        import '/test/fixtures/say.module.js?imported';
        ran.push('module ' + (document.currentScript === null));
      </script>
      <script type="text/plain" data-consent="analytics" data-consent-type="module" src="/test/fixtures/say.module.js?module"></script>`);
    expect(page.ran).to.deep.equal([]);
    page.store.acceptAll();
    await until(() => page.ran.length >= 5);
    expect(page.ran.slice(0, 2)).to.deep.equal(['inline', 'file']);
    expect(page.ran).to.have.members(['inline', 'file', 'imported', 'module true', 'module']);
  });

  it('W57: runs right after itself with every attribute, and stays where it is', async () => {
    const page = await openPage(`${BANNER}<main><script type="text/plain" data-consent="analytics"
      src="${FILE}" id="vendor" class="a b" crossorigin="anonymous" referrerpolicy="origin"
      fetchpriority="low" charset="utf-8" data-key="k1" data-domain="x.example" title="T"></script></main>`);
    const held = page.find<HTMLScriptElement>('#vendor');
    page.store.acceptAll();
    await until(() => page.ran.length);
    const copy = held.nextElementSibling as HTMLScriptElement;
    expect(page.find('main').childElementCount).to.equal(2);
    expect(held.type).to.equal('text/plain');
    expect(held.getAttribute('data-consent-state')).to.equal('released');
    for (const { name, value } of held.attributes)
      if (!/^(type|src)$|^data-consent/.test(name))
        expect(copy.getAttribute(name), name).to.equal(value);
    expect(copy.src).to.equal(held.src);
    expect(copy.matches('[data-consent]')).to.equal(false);
  });

  it('finds itself as document.currentScript, with what vendors read from it', async () => {
    const page =
      await openPage(`${BANNER}<script type="text/plain" data-consent="analytics" data-key="k1">
      ran.push(document.currentScript.dataset.key, document.currentScript.previousElementSibling.type)</script>`);
    page.store.acceptAll();
    await until(() => page.ran.length);
    expect(page.ran).to.deep.equal(['k1', 'text/plain']);
  });

  it('that fails to load or throws does not stop those after it', async () => {
    const page = await openPage(`${BANNER}
      <script type="text/plain" data-consent="analytics" src="http://localhost:1/unreachable.js"></script>
      <script type="text/plain" data-consent="analytics">throw new Error('vendor')</script>
      <script type="text/plain" data-consent="analytics">ran.push('next')</script>`);
    page.store.acceptAll();
    await until(() => page.ran.length);
    expect(page.ran).to.deep.equal(['next']);
    expect(page.window.errors.splice(0).join()).to.match(/vendor|Script error/);
  });

  it('keeps `nomodule`, so modern browsers leave it', async () => {
    const page = await openPage(`${BANNER}
      <script type="text/plain" data-consent="analytics" nomodule src="/test/fixtures/say.js?old"></script>
      <script type="text/plain" data-consent="analytics">ran.push('next')</script>`);
    page.store.acceptAll();
    await until(() => page.ran.length);
    await page.afterQueue('analytics');
    expect(page.ran).to.deep.equal(['next']);
  });

  it('of a data type is never run', async () => {
    const page = await openPage(`${BANNER}
      <script type="text/plain" data-consent="analytics" data-consent-type="application/ld+json">{"ran": 1}</script>`);
    page.store.acceptAll();
    await page.afterQueue('analytics');
    expect(page.window.errors).to.be.empty;
  });
});

describe('Each script runs once', () => {
  it('whatever the answers do', async () => {
    const page = await openPage(`${BANNER}
      <script type="text/plain" data-consent="analytics">ran.push('inline')</script>
      <script type="text/plain" data-consent="analytics" src="${FILE}"></script>`);
    for (let turn = 0; turn < 3; turn++) {
      page.store.acceptAll();
      await page.afterQueue('necessary');
      page.store.rejectAll();
      await page.afterQueue('necessary');
    }
    expect(page.ran).to.deep.equal(['inline', 'file']);
  });

  it('and each address, however it is written', async () => {
    const page = await openPage(`${BANNER}
      <script type="text/plain" data-consent="analytics" src="${FILE}"></script>
      <script type="text/plain" data-consent="marketing" src="${new URL(FILE, location.href)}"></script>
      <script type="text/plain" data-consent="analytics" src="/test/../test/fixtures/say.js?file"></script>
      <script type="text/plain" data-consent="analytics" src="/test/fixtures/say.js?other"></script>`);
    page.store.acceptAll();
    await page.afterQueue('analytics');
    expect(page.ran).to.deep.equal(['file', 'other']);
  });

  it('also when it is taken out and put back', async () => {
    const page =
      await openPage(`${BANNER}<main><script type="text/plain" data-consent="analytics">ran.push('inline')</script>
      <script type="text/plain" data-consent="analytics" src="${FILE}"></script></main>`);
    page.store.acceptAll();
    await page.afterQueue('analytics');
    const main = page.find('main');
    for (const script of main.querySelectorAll('[data-consent]')) {
      script.remove();
      main.append(script);
    }
    await page.afterQueue('analytics');
    expect(page.ran).to.deep.equal(['inline', 'file']);
  });

  it('also after the body was exchanged for one with the same file', async () => {
    const script = `<script type="text/plain" data-consent="analytics" src="${FILE}"></script>`;
    const page = await openPage(BANNER + script);
    page.store.acceptAll();
    await page.afterQueue('analytics');
    const body = page.document.createElement('body');
    body.innerHTML = `${BANNER}${script}<p>Next page</p>`;
    page.document.body.replaceWith(body);
    await page.afterQueue('analytics');
    expect(page.ran).to.deep.equal(['file']);
  });
});

describe('Under a Content Security Policy with a nonce', () => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'nonce-abc'">`;
  const script = SCRIPT.replace('<script', '<script nonce="abc"');

  it('W50, W51: a script runs that has the nonce, also when only as a property', async () => {
    const page = await openPage(
      `${BANNER}<script type="text/plain" data-consent="analytics" nonce="abc">ran.push('attribute')</script>
      <script type="text/plain" data-consent="analytics" id="hidden">ran.push('property')</script>
      <script type="text/plain" data-consent="analytics" nonce="abc" src="${FILE}"></script>`,
      { script: script + policy },
    );
    page.find<HTMLScriptElement>('#hidden').nonce = 'abc';
    page.store.acceptAll();
    await until(() => page.ran.length >= 3);
    expect(page.ran).to.deep.equal(['attribute', 'property', 'file']);
  });

  it('W51: no script without one is lent ours', async () => {
    const page = await openPage(
      `${BANNER}<script type="text/plain" data-consent="analytics">ran.push('injected')</script>
      <script type="text/plain" data-consent="analytics" src="${FILE}"></script>
      <script type="text/plain" data-consent="analytics" nonce="abc">ran.push('ours')</script>`,
      { script: script + policy },
    );
    page.store.acceptAll();
    await until(() => page.ran.length);
    expect(page.ran).to.deep.equal(['ours']);
  });
});
