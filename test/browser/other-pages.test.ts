import { expect } from '@open-wc/testing';
import { asking, cookie, DAY, knowingStore, NOW, plain } from './own-store.js';

const ASKED_HERE = { categories: asking('analytics') };

describe('What only other pages of the site ask', () => {
  it('keeps its answer', () => {
    const here = knowingStore(ASKED_HERE, { cookies: [cookie('analytics.1~marketing.1')] });
    here.store.save({ analytics: false });
    const there = knowingStore({}, { cookies: here.cookies });
    expect(plain(there.store.choices)).to.deep.equal({ analytics: false, marketing: true });
    expect(there.store.decided).to.equal(true);
  });

  for (const [how, act] of [
    ['a refusal', (own: ReturnType<typeof knowingStore>) => own.store.rejectAll()],
    ['a grant', (own: ReturnType<typeof knowingStore>) => own.store.acceptAll()],
  ] as const) {
    it(`L30: is not granted for longer by ${how} here`, () => {
      const at = NOW - 182 * DAY;
      const cookies = [cookie('analytics.1~marketing.1', { at })];
      const here = knowingStore(ASKED_HERE, { cookies });
      act(here);
      expect(here.store.record!.decidedAt).to.equal(at + 1);
    });

    it(`is refused for as long as ${how} here counts`, () => {
      const cookies = [cookie('analytics.1~marketing.0', { at: NOW - 182 * DAY })];
      const here = knowingStore(ASKED_HERE, { cookies });
      act(here);
      expect(here.store.record!.decidedAt).to.equal(NOW);
      expect(here.store.record!.answers['marketing']).to.equal(false);
    });

    it(`L65: is asked again after ${how} here, where it was granted for an earlier revision`, () => {
      const cookies = [cookie('analytics.1~marketing.1~social.0')];
      const here = knowingStore({ ...ASKED_HERE, revision: 2 }, { cookies });
      act(here);
      const there = knowingStore(
        { revision: 2, categories: asking('analytics', 'marketing', 'social') },
        { cookies: here.cookies },
      );
      expect(there.store.has('marketing')).to.equal(false);
      expect(there.store.unanswered).to.deep.equal(['marketing']);
    });
  }

  it('L44: stays refused when an answer here replaces one that counts no more, and so does an objection to everything', () => {
    const said = cookie('marketing.0~social.0', { at: NOW - 200 * DAY });
    const here = knowingStore(ASKED_HERE, { cookies: [`${said}~_o.1`] });
    expect(here.store.decided).to.equal(false);
    here.store.acceptAll();
    expect(plain(here.store.record!.answers)).to.deep.equal({
      analytics: true,
      marketing: false,
      social: false,
    });
    expect(here.cookies[0]).to.include('~_o.1');
  });
});
