import type { Service } from './service.js';

/**
 * @see https://help.disqus.com/developer/javascript-configuration-variables
 */
export default {
  name: 'disqus',
  category: 'social',
  title: 'Disqus',
  provider: 'Disqus',
  privacy: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy',
  purposes: ['comments', 'advertising'],
  hosts: [
    'disqus.com',
    '*.disqus.com',
    'c.disquscdn.com',
    '*.disquscdn.com',
    'referrer.disqus.com',
    'links.services.disqus.com',
    'tempest.services.disqus.com',
    'cdn.viglink.com',
  ],
  parameters: { shortname: { pattern: '^[a-z\\d-]{3,64}$', example: 'my-site' } },
  scripts: [{ src: 'https://{shortname}.disqus.com/embed.js' }],
  stop: [
    { kind: 'remove', elements: '#disqus_thread > *' },
    { kind: 'call', calls: [], again: [['DISQUS.reset', { reload: true }]] },
    { kind: 'reload' },
  ],
  note: 'Define `disqus_config` in the page as usual: it asks nobody. The comment counts of list pages are a script of their own, `count.js`, to be marked.',
  sources: [
    'https://help.disqus.com/developer/javascript-configuration-variables',
    'https://blog.disqus.com/update-on-privacy-and-gdpr-compliance',
  ],
  unverified:
    'The hosts at services.disqus.com and cdn.viglink.com; that `DISQUS.reset` needs no `config`.',
} as const satisfies Service;
