import type { Service } from './service.js';

/**
 * @see https://www.ionos.com/help/data-protection/data-processing-of-website-visitors-of-your-1amp1-ionos-product/11-ionos-webhosting/
 */
export default {
  name: 'ionos-webanalytics',
  category: 'analytics',
  title: 'IONOS WebAnalytics',
  provider: 'IONOS',
  privacy: 'https://www.ionos.de/terms-gtc/datenschutzerklaerung/',
  purposes: ['audience'],
  hosts: [],
  parameters: {},
  nothing: 'no-request',
  note: 'IONOS counts visits where it hosts the site, without a tag of yours: switch it off in the IONOS account, and name it in your privacy policy if you use it.',
  sources: [
    'https://www.ionos.com/help/data-protection/data-processing-of-website-visitors-of-your-1amp1-ionos-product/11-ionos-webhosting/',
  ],
  unverified: 'Whether some packages also put an image into the page.',
} as const satisfies Service;
