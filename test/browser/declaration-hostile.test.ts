import { expect } from '@open-wc/testing';
import {
  declarationRoot,
  DECLARATION,
  facts,
  openDeclaration,
  rows,
  service,
} from './open-declaration.js';

const HTML = `<img/src=x/onerror=ran.push('pwned')><b>bold</b>`;
const custom = (attributes: string) =>
  `<consent-banner hidden><consent-service name="acme" label="Acme" category="analytics" src="/s.js" ${attributes}></consent-service></consent-banner>${DECLARATION}`;

describe('S1: in <consent-declaration> text is text, never HTML:', () => {
  it('what the site says of a service, its cookies and its category', async () => {
    const page = await openDeclaration(
      `<consent-banner hidden><consent-category name="analytics" label="${HTML}">${HTML.replaceAll('<', '&lt;')}</consent-category>
      <consent-service name="acme" category="analytics" src="/s.js" label="${HTML}" provider="${HTML}"
        purpose="${HTML}" cookies="${HTML} $& $1"></consent-service></consent-banner>${DECLARATION}`,
    );
    const root = declarationRoot(page);
    expect(root.querySelectorAll('img, b').length).to.equal(0);
    // Category, its description, service, caption, provider, purpose, cookie.
    expect(root.textContent!.split('<b>bold</b>')).to.have.length(8);
    expect(rows(page, HTML)[0]![0]).to.equal(`${HTML} $& $1`);
    await page.afterQueue('necessary');
    expect(page.ran).to.deep.equal([]);
  });
});

describe('S2: <consent-declaration> links only to web pages:', () => {
  for (const href of [
    'javascript:ran.push(1)',
    ' JaVaScRiPt:ran.push(1)',
    'data:text/html,x',
    'blob:http://localhost/x',
    'file:///etc/passwd',
  ])
    it(`not to ${href}`, async () => {
      const page = await openDeclaration(custom(`policy-href="${href}"`));
      expect(service(page, 'Acme').querySelectorAll('a').length).to.equal(0);
      expect(facts(page, 'Acme')['Privacy policy']).to.equal('not stated by the provider');
      await page.problem('unsafe-link');
    });

  for (const src of ['javascript:ran.push(1)', 'data:text/javascript,ran.push(1)', 'x y'])
    it(`and names no server for src="${src}"`, async () => {
      const page = await openDeclaration(custom('').replace('/s.js', src));
      expect(facts(page, 'Acme')['Contacted servers']).to.equal('not stated by the provider');
      await page.afterQueue('necessary');
      expect(page.ran).to.deep.equal([]);
    });

  it('takes no word for an address', async () => {
    const page = await openDeclaration(
      custom('cookies="/^acme_/" provider="https://p.example/" purpose="//q.example"').replace(
        '/s.js',
        'https://stats.acme.example/s.js',
      ),
    );
    expect(facts(page, 'Acme')['Contacted servers']).to.equal('stats.acme.example');
    expect(rows(page, 'Acme')[0]![0]).to.equal('/^acme_/');
  });

  it('names the server of a relative address: this one', async () => {
    const page = await openDeclaration(custom(''));
    expect(facts(page, 'Acme')['Contacted servers']).to.equal(location.host);
  });
});
