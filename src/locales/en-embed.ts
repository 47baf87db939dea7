import type { EmbedTexts } from './locale.js';

export default {
  about:
    'Loading this sends data, such as your IP address, to {provider}, which may also store and read data on your device.',
  once: 'Load once',
  always: 'Always load {service}',
  alwaysCategory: 'Always allow {category}',
  stop: 'Stop loading {service}',
  stopCategory: 'No longer allow {category}',
  original: 'Open on {service}',
  privacy: 'Privacy policy of {provider}',
  loading: '{label} is loading.',
  stopped: '{label} is no longer loaded.',
  formTitle: 'Sending waits for {service}',
  formAbout: 'This form is protected by {service}, so it can be sent only once that is loaded.',
} as const satisfies EmbedTexts;
