import type { Service } from './service.js';

/**
 * @see https://wiki.openstreetmap.org/wiki/Export
 */
export default {
  name: 'openstreetmap',
  category: 'functional',
  title: 'OpenStreetMap',
  provider: 'OpenStreetMap Foundation',
  privacy: 'https://osmfoundation.org/wiki/Privacy_Policy',
  purposes: ['maps'],
  hosts: ['www.openstreetmap.org', 'tile.openstreetmap.org', '*.tile.openstreetmap.org'],
  parameters: {
    bbox: { pattern: '^-?[\\d.]+(,-?[\\d.]+){3}$', example: '13.3,52.5,13.4,52.6' },
    layer: { pattern: '^\\w+$', default: 'mapnik', example: 'cyclemap' },
    marker: { pattern: '^-?[\\d.]+,-?[\\d.]+$', default: '', example: '52.55,13.35' },
  },
  embed: {
    frame: 'https://www.openstreetmap.org/export/embed.html?bbox={bbox}&layer={layer}{&marker}',
    page: 'https://www.openstreetmap.org/?bbox={bbox}',
    aspect: '4 / 3',
  },
  note: 'Maps drawn by a library of your own, such as Leaflet, ask for their tiles by themselves: start them once consent is given.',
} as const satisfies Service;
