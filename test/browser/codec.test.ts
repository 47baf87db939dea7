import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { type ConsentRecord, decode, encode, strictest, toChoices } from '../../src/core/index.js';

/** The grammar of the cookie, written from its description alone and not from the code. */
const ID = '[a-z][a-z0-9-]*';
const DESCRIBED = new RegExp(
  `^1~[1-9][0-9]*~[0-9]+(~${ID}\\.[01])*(~${ID}_${ID}\\.[01])*(~_[a-z]+\\.[A-Za-z0-9.-]+)*$`,
);

const record: ConsentRecord = {
  revision: 3,
  decidedAt: 1_763_800_000,
  answers: toChoices([
    ['analytics', true],
    ['marketing', false],
    ['marketing_youtube', true],
  ]),
  source: 'preferences',
  domainLabels: undefined,
  id: undefined,
  unrecorded: false,
  despiteSignal: false,
  objected: false,
  owed: false,
};

/** Categories before services, as in every record. */
const inOrder = (answers: Record<string, boolean>) =>
  toChoices(Object.entries(answers).toSorted(([a], [b]) => +a.includes('_') - +b.includes('_')));

describe('The cookie’s value', () => {
  it('is what the description says: categories, then services, then the source', () => {
    expect(encode(record)).to.equal(
      '1~3~1763800000~analytics.1~marketing.0~marketing_youtube.1~_m.preferences',
    );
  });

  it('has its categories before its services, in whatever order they came', () => {
    const { analytics, ...others } = record.answers;
    const mixed = { ...others, analytics: analytics! };
    expect(encode({ ...record, answers: mixed })).to.equal(
      '1~3~1763800000~marketing.0~analytics.1~marketing_youtube.1~_m.preferences',
    );
  });

  it('comes back as what was written', () => {
    const back = decode(encode(record))!;
    expect({ ...back, answers: { ...back.answers } }).to.deep.equal({
      ...record,
      answers: { ...record.answers },
    });
  });

  it('comes back for every record', () => {
    const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
    const name = fc.oneof(
      id,
      fc.tuple(id, id).map(([category, service]) => `${category}_${service}`),
    );
    fc.assert(
      fc.property(
        fc.dictionary(name, fc.boolean(), { maxKeys: 12 }),
        fc.integer({ min: 1, max: 999_999_999 }),
        fc.integer({ min: 1, max: 9_999_999_999 }),
        (answers, revision, decidedAt) => {
          const text = encode({ ...record, answers: inOrder(answers), revision, decidedAt });
          expect(text).to.match(DESCRIBED);
          const back = decode(text)!;
          expect(back.revision).to.equal(revision);
          expect(back.decidedAt).to.equal(decidedAt);
          expect(Object.entries(back.answers)).to.have.deep.members(Object.entries(answers));
        },
      ),
    );
  });

  it('says that a sweep is owed', () => {
    const text = encode({ ...record, owed: true });
    expect(text).to.match(/~_m\.preferences~_w\.1$/);
    expect(decode(text)!.owed).to.equal(true);
    expect(decode(encode(record))!.owed).to.equal(false);
  });

  it('may lack answers and metadata', () => {
    expect(decode('1~1~1763800000')?.answers).to.be.empty;
  });

  it('may carry metadata of later versions', () => {
    const text = '1~1~1763800000~analytics.1~_m.gpc~_g.1~_d.2~_w.1~_id.0b5a-77';
    expect(decode(text)).to.include({ revision: 1, decidedAt: 1_763_800_000, source: 'gpc' });
  });

  it('gives answers that nobody can change', () => {
    const { answers } = decode(encode(record))!;
    expect(() => Object.assign(answers, { marketing: true })).to.throw(TypeError);
  });
});

describe('S4: no answer is read from', () => {
  const malformed: Record<string, string> = {
    'an empty text': '',
    'another version of the grammar': '2~1~1763800000~analytics.1',
    'no time': '1~1',
    'no revision': '1~~1763800000~analytics.1',
    'revision 0': '1~0~1763800000~analytics.1',
    'a negative revision': '1~-1~1763800000~analytics.1',
    'a revision with a leading zero': '1~01~1763800000~analytics.1',
    'a revision in another notation': '1~1e3~1763800000~analytics.1',
    'a broken time': '1~1~1763800000.5~analytics.1',
    'a time of letters': '1~1~now~analytics.1',
    'an endless time': `1~1~${'9'.repeat(400)}~analytics.1`,
    'an answer other than 0 or 1': '1~1~1763800000~analytics.2',
    'a word for an answer': '1~1~1763800000~analytics.true',
    'an answer without a value': '1~1~1763800000~analytics.',
    'an id without an answer': '1~1~1763800000~analytics',
    'an answer without an id': '1~1~1763800000~.1',
    'two answers in one': '1~1~1763800000~analytics.1.1',
    'an id in capitals': '1~1~1763800000~Analytics.1',
    'an id that starts with a digit': '1~1~1763800000~1st.1',
    'an id in other letters': '1~1~1763800000~statistík.1',
    'a service without a category': '1~1~1763800000~_youtube.1x~',
    'three levels of ids': '1~1~1763800000~a_b_c.1',
    'an id answered twice': '1~1~1763800000~analytics.0~analytics.1',
    'an id answered twice alike': '1~1~1763800000~analytics.1~analytics.1',
    'a service answered twice': '1~1~1763800000~a_b.0~a_b.1',
    'an answer after metadata': '1~1~1763800000~_m.api~analytics.1',
    'a service before a category': '1~1~1763800000~marketing_youtube.1~analytics.1',
    'an empty word': '1~1~1763800000~~analytics.1',
    'a separator at the end': '1~1~1763800000~analytics.1~',
    'a space before': ' 1~1~1763800000~analytics.1',
    'a space after': '1~1~1763800000~analytics.1 ',
    'a line break after': '1~1~1763800000~analytics.1\n',
    'percent signs': '1~1~1763800000~analytics%2E1',
    quotes: '"1~1~1763800000~analytics.1"',
    JSON: '{"analytics":true}',
    'a value of 5 kB': `1~1~1763800000${'~analytics.1~marketing.1'.repeat(210)}`,
    'a grammatical value of 5 kB': `1~1~1763800000~${'a'.repeat(5000)}.1`,
    __proto__: '1~1~1763800000~__proto__.1',
    'a property of __proto__': '1~1~1763800000~__proto__.granted.1',
  };
  for (const [what, text] of Object.entries(malformed))
    it(`${what}`, () => {
      expect(decode(text)).to.equal(null);
    });
});

describe('S4: a hostile value', () => {
  it('named `constructor` is an answer of that name and nothing else', () => {
    const { answers } = decode('1~1~1763800000~constructor.0~prototype.0')!;
    expect(Object.entries(answers)).to.deep.equal([
      ['constructor', false],
      ['prototype', false],
    ]);
    expect(Object.getPrototypeOf(answers)).to.equal(null);
    expect(answers['toString']).to.equal(undefined);
  });

  it('never throws, and what is accepted follows the described grammar', function () {
    this.timeout(60_000);
    let accepted = 0;
    const check = (text: string) => {
      const read = decode(text);
      if (!read) return;
      accepted++;
      expect(text, 'an accepted value').to.match(DESCRIBED);
      for (const [id, granted] of Object.entries(read.answers))
        expect(text.split('~'), id).to.include(`${id}.${granted ? 1 : 0}`);
    };
    const numRuns = 100_000;
    fc.assert(fc.property(hostile(), check), { numRuns });
    expect(accepted).to.be.above(numRuns / 50);
  });
});

/** Random texts, and values of the grammar with something exchanged, added, taken away or swapped. */
function hostile(): fc.Arbitrary<string> {
  const odd = ['', '~', '.', '_', '-', '0', '1', '2', '%', '\0', '\n', 'A', '__proto__', '~~', '١'];
  const word = fc.oneof(
    fc.constantFrom('analytics.1', 'marketing.0', 'a-b.1', 'constructor.1'),
    fc.constantFrom('marketing_youtube.1', '_m.api', '_g.1', '_id.0b5a-77', '_w.1'),
    fc.constantFrom('__proto__.1', '_.1', 'a_.1', 'a_b_c.1'),
  );
  const value = fc
    .tuple(
      fc.constantFrom('1', '1', '1', '1', '1', '0', '2', ''),
      fc.constantFrom('1', '2', '7', '44', '999', '0', '01', '-1', '1e3'),
      fc.constantFrom('1763800000', '1', '42', '99999999999', '0', '1.5', 'NaN'),
      fc.array(word, { maxLength: 5 }),
    )
    .map(([version, revision, time, words]) => [version, revision, time, ...words].join('~'));
  const changed = fc
    .tuple(value, fc.nat(80), fc.nat(3), fc.constantFrom(...odd))
    .map(([text, at, removed, put]) => text.slice(0, at) + put + text.slice(at + removed));
  return fc.oneof(
    { weight: 2, arbitrary: value },
    { weight: 4, arbitrary: changed },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'1~.a_-0'), maxLength: 40 }) },
  );
}

describe('S5: of several copies', () => {
  const copy = (decidedAt: number, answers: Record<string, boolean>): ConsentRecord => ({
    ...record,
    decidedAt,
    answers: toChoices(Object.entries(answers)),
  });

  it('none is no answer', () => {
    expect(strictest([])).to.equal(null);
  });

  it('only what all have on is on', () => {
    const found = strictest([
      copy(10, { analytics: true, marketing: true }),
      copy(20, { analytics: true, marketing: false }),
    ]);
    expect({ ...found!.answers }).to.deep.equal({ analytics: true, marketing: false });
  });

  it('an older one can take away but not add', () => {
    const found = strictest([copy(20, { analytics: true }), copy(10, { marketing: true })]);
    // What one of them does not know, and none refuses, was not answered.
    expect({ ...found!.answers }).to.deep.equal({});
  });
});
