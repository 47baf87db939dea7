import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { decode, encode, toChoices } from '../../src/core/index.js';

/** The expression that the README gives to servers, written there for the category `analytics`. */
async function expressionFor(category: string): Promise<RegExp> {
  const readme = await (await fetch('/README.md')).text();
  const [expression, ...others] = readme.match(/^\^1~.*analytics.*$/gm) ?? [];
  expect(others, 'more expressions').to.be.empty;
  return new RegExp(expression!.replaceAll('analytics', category));
}

describe('The README’s expression for servers', () => {
  it('finds exactly what is granted', async () => {
    const expression = await expressionFor('analytics');
    const granted = ['analytics.1', 'marketing.0~analytics.1', 'analytics.1~a.0~a_analytics.0'];
    const odd = ['x~analytics.1', 'analytics.10', '"x~analytics.1', 'a_b.1~analytics.1'];
    const refused = [...odd, '', 'analytics.0', 'my-analytics.1', 'analytics-2.1', 'a_analytics.1'];
    const value = (answers: string) =>
      ['1~1~1763800000', answers, '_m.api'].filter(Boolean).join('~');
    for (const answers of granted) expect(value(answers)).to.match(expression);
    for (const answers of refused) expect(value(answers)).not.to.match(expression);
  });

  it('says of every value what we say', async () => {
    const expression = await expressionFor('a');
    // Few letters, so that names that resemble each other meet.
    const id = fc.stringMatching(/^a[a1-]{0,3}$/);
    const service = fc.tuple(id, id).map(([category, name]) => `${category}_${name}`);
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(id, service), fc.boolean(), { maxKeys: 6 }), (answers) => {
        const text = encode({
          revision: 1,
          decidedAt: 1_763_800_000,
          answers: toChoices(
            Object.entries(answers).toSorted(([a], [b]) => +a.includes('_') - +b.includes('_')),
          ),
          source: 'api',
          domainLabels: undefined,
          id: undefined,
          unrecorded: false,
          despiteSignal: false,
          objected: false,
          owed: false,
        });
        expect(expression.test(text), text).to.equal(decode(text)!.answers['a'] === true);
      }),
      { numRuns: 5000 },
    );
  });
});
