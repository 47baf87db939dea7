import type { Service } from './service.js';

/**
 * @see https://www.e-recht24.de
 */
export default {
  name: 'erecht24',
  category: 'necessary',
  title: 'eRecht24',
  provider: 'eRecht24',
  purposes: [],
  hosts: ['*.e-recht24.de'],
  parameters: {},
  nothing: 'manager',
  note: 'Its consent tool asks for consent itself, and two banners on one page contradict each other: take its script out before you use this one.',
  unverified: 'Its hosts and its tool: no page of the vendor was found.',
} as const satisfies Service;
