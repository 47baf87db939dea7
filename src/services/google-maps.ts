import type { Service } from './service.js';

/**
 * What shows a map by script waits for it; an embedded map needs no key.
 * @see https://developers.google.com/maps/documentation/javascript/load-maps-js-api
 */
export default {
  name: 'google-maps',
  category: 'functional',
  title: 'Google Maps',
  provider: 'Google',
  privacy: 'https://policies.google.com/privacy',
  purposes: ['maps'],
  hosts: [
    'www.google.com',
    'maps.google.com',
    'maps.googleapis.com',
    'maps.gstatic.com',
    '*.ggpht.com',
    'fonts.googleapis.com',
    'fonts.gstatic.com',
    '*.googleapis.com',
  ],
  parameters: {
    'api-key': { pattern: '^AIza[\\w-]{35}$', example: 'AIzaAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' },
    callback: { pattern: '^[\\w$.]+$', default: '', example: 'initMap' },
    libraries: { pattern: '^[a-z,]+$', default: '', example: 'places' },
    language: { pattern: '^[A-Za-z-]{2,11}$', default: '', example: 'de' },
    region: { pattern: '^[A-Za-z]{2}$', default: '', example: 'DE' },
    v: { pattern: '^[\\w.]+$', default: '', example: 'weekly' },
    // Strict and so not encoded: it is copied from an address, where it is encoded already.
    pb: {
      pattern: '^![\\w!%.:*+~-]+$',
      strict: true,
      default: '',
      example: '!1m18!1m12!1m3!1d1000',
    },
  },
  scripts: [
    {
      src: 'https://maps.googleapis.com/maps/api/js?key={api-key}&loading=async{&callback}{&libraries}{&language}{&region}{&v}',
    },
  ],
  stop: [{ kind: 'reload' }],
  embed: {
    frame: 'https://www.google.com/maps/embed?pb={pb}',
    page: '',
    allow: 'fullscreen',
    aspect: '4 / 3',
  },
  note: '`pb` is copied from the address in the embed code that Google Maps gives out. A static map is an image: mark that `<img>`.',
  sources: [
    'https://developers.google.com/maps/documentation/javascript/load-maps-js-api',
    'https://developers.google.com/maps/documentation/javascript/content-security-policy',
  ],
  unverified: 'The hosts at ggpht.com.',
} as const satisfies Service;
