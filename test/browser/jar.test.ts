import { expect } from '@open-wc/testing';
import { type CookieSettings, cookieJar, type Jar } from '../../src/core/index.js';
import { openFile } from './open-page.js';
import { settings } from './own-store.js';

const value = '1~1~1763800000~analytics.1~_m.api';
const later = new Date(Date.now() + 86_400_000);
const jarWith = (own: Partial<CookieSettings> = {}) => cookieJar({ ...settings().cookie, ...own });

/** Puts another cookie property in place of the document's own, until it is removed again. */
const replaceCookie = (property: PropertyDescriptor) =>
  Object.defineProperty(document, 'cookie', { ...property, configurable: true });

/** The document's own cookie, whatever covers it. */
const real = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;

/** Every cookie as it is written, word for word. */
function recordWrites(): string[] {
  const written: string[] = [];
  replaceCookie({
    get: () => real.get!.call(document) as string,
    set(text: string) {
      written.push(text);
      real.set!.call(document, text);
    },
  });
  return written;
}

describe('The cookie jar', () => {
  afterEach(() => {
    Reflect.deleteProperty(document, 'cookie');
    for (const path of ['/', '/test', '/test/fixtures'])
      for (const name of ['consent', 'xconsent', 'consentx', 'choice'])
        document.cookie = `${name}=; path=${path}; max-age=0`;
  });

  it('W15: reads back what the browser keeps', () => {
    expect(jarWith().read()).to.deep.equal([]);
    expect(jarWith().write(value, later)).to.equal(true);
    expect(jarWith().read()).to.deep.equal([value]);
    expect(document.cookie).to.include(`consent=${value}`);
  });

  it('W13: writes path, same-site and end, and Secure only on https', () => {
    const written = recordWrites();
    jarWith({ path: '/' }).write(value, later);
    expect(written).to.have.length(1);
    const [pair, ...attributes] = written[0]!.split(/;\s*/);
    expect(pair).to.equal(`consent=${value}`);
    const sorted = attributes.map((each) => each.toLowerCase()).toSorted();
    expect(sorted).to.deep.equal([
      `expires=${later.toUTCString()}`.toLowerCase(),
      'path=/',
      'samesite=lax',
    ]);
    expect(location.protocol).to.equal('http:');
  });

  it('W16: removes by a time that is over', () => {
    jarWith().write(value, later);
    jarWith().write('', new Date(0));
    expect(document.cookie).not.to.include('consent=');
  });

  it('W15: writes the wider copy before it takes this host’s away, so that no tab finds none', () => {
    const written = recordWrites();
    jarWith({ domain: 'shop.test' }).write(value, later);
    const isWider = written.map((each) => /domain=shop\.test/i.test(each));
    const isRemoval = written.map((each) => each.startsWith('consent=;'));
    expect({ isWider, isRemoval }).to.deep.equal({
      isWider: [true, false],
      isRemoval: [false, true],
    });
  });

  it('does not mistake other cookies for ours', () => {
    document.cookie = `xconsent=${value}; path=/`;
    document.cookie = `consentx=${value}; path=/`;
    expect(jarWith().read()).to.deep.equal([]);
  });

  it('reads a value as it is, however broken', () => {
    document.cookie = 'consent=%zz%22=1; path=/';
    expect(jarWith().read()).to.deep.equal(['%zz%22=1']);
  });

  describe('on a page in a folder', () => {
    let jarWithin: (own?: Partial<CookieSettings>) => Jar;

    beforeEach(async () => {
      const page = await openFile('jar.html');
      const { cookieJar: within } = page.window as unknown as { cookieJar: typeof cookieJar };
      jarWithin = (own) => within({ ...settings().cookie, ...own });
    });

    it('keeps to its own name and path', () => {
      jarWithin({ name: 'choice', path: '/test' }).write(value, later);
      expect(jarWithin({ name: 'choice' }).read()).to.deep.equal([value]);
      expect(jarWithin().read()).to.deep.equal([]);
      expect(jarWith({ name: 'choice' }).read()).to.deep.equal([]);
    });

    describe('with copies on several paths', () => {
      beforeEach(() => {
        document.cookie = 'consent=narrow; path=/test/fixtures';
        document.cookie = 'consent=middle; path=/test';
        document.cookie = 'consent=wide; path=/';
      });

      it('S5: reads all of them, the most specific first', () => {
        expect(jarWithin().read()).to.deep.equal(['narrow', 'middle', 'wide']);
      });
    });
  });

  describe('where cookies are refused', () => {
    it('W15: says so', () => {
      replaceCookie({ get: () => '', set: () => {} });
      expect(jarWith().write(value, later)).to.equal(false);
      expect(jarWith().read()).to.deep.equal([]);
    });

    it('W15: says so for a domain that is not ours', () => {
      expect(jarWith({ domain: 'example.org' }).write(value, later)).to.equal(false);
      expect(jarWith().read()).to.deep.equal([]);
    });

    it('does not throw where the mere mention of cookies does', () => {
      const refuse = () => {
        throw new DOMException('The document is sandboxed.', 'SecurityError');
      };
      replaceCookie({ get: refuse, set: refuse });
      expect(jarWith().read()).to.deep.equal([]);
      expect(jarWith().write(value, later)).to.equal(false);
      expect(jarWith().write('', new Date(0))).to.equal(false);
    });
  });
});
