import type { Vendor } from './vendor.js';

/** What the vendor asks for in the tag of its script. */
const tag = (address: string, attribute: string) =>
  `document.querySelector('script[src^="${address}"]')?.getAttribute("${attribute}")`;

export default [
  {
    name: 'flickr',
    attributes: '',
    scripts: ['https://embedr.flickr.com/assets/client-code.js'],
    started: [tag('https://embedr.flickr.com/', 'charset'), 'utf-8'],
  },
  {
    name: 'linkedin-share',
    attributes: '',
    scripts: ['https://platform.linkedin.com/in.js'],
    started: [tag('https://platform.linkedin.com/in.js', 'data-consent'), null],
  },
  {
    name: 'x-widgets',
    attributes: '',
    scripts: ['https://platform.twitter.com/widgets.js'],
    started: [tag('https://platform.twitter.com/', 'charset'), 'utf-8'],
  },
  {
    name: 'facebook-social',
    attributes: 'locale="de_DE" version="v22.0" app-id="1234567890"',
    // Its settings are in the fragment of the address, which nobody is asked for but which the script reads.
    scripts: ['https://connect.facebook.net/de_DE/sdk.js'],
    started: [
      `[${tag('https://connect.facebook.net/', 'src')}, ${tag('https://connect.facebook.net/', 'crossorigin')}]`,
      [
        'https://connect.facebook.net/de_DE/sdk.js#xfbml=1&version=v22.0&appId=1234567890',
        'anonymous',
      ],
    ],
  },
  {
    name: 'instagram-embed',
    attributes: '',
    scripts: ['https://www.instagram.com/embed.js'],
    started: [tag('https://www.instagram.com/embed.js', 'data-consent'), null],
  },
  {
    name: 'tiktok-embed',
    attributes: '',
    scripts: ['https://www.tiktok.com/embed.js'],
    started: [tag('https://www.tiktok.com/embed.js', 'data-consent'), null],
  },
  {
    name: 'disqus',
    attributes: 'shortname="my-site"',
    scripts: ['https://my-site.disqus.com/embed.js'],
    // Fills its element, and knows how to begin anew.
    script: `document.body.insertAdjacentHTML('beforeend', '<div id="disqus_thread"><p>A comment</p></div>');
      window.DISQUS = { reset: (options) => { window.anew = options; } };`,
    started: ['[disqus_thread.textContent, typeof anew]', ['A comment', 'undefined']],
    stopped: ['[disqus_thread.textContent, typeof anew]', ['', 'undefined']],
    again: ['anew', { reload: true }],
  },
  {
    name: 'google-maps',
    attributes:
      'api-key="AIzaAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" callback="initMap" libraries="places,marker" language="de"',
    scripts: [
      'https://maps.googleapis.com/maps/api/js?key=AIzaAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA&loading=async&callback=initMap&libraries=places%2Cmarker&language=de',
    ],
    started: ['document.querySelectorAll(\'script[src*="maps.googleapis.com"]\').length', 1],
  },
] satisfies Vendor[];
