import { expect } from '@open-wc/testing';

/** Catches console warnings of the test's own page: after each test those that were not taken out fail it. */
export function catchWarnings(): string[] {
  const warnings: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...texts: unknown[]) => void warnings.push(texts.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
    expect(warnings, 'unexpected warnings').to.deep.equal([]);
  });
  return warnings;
}
