/** The door for `import 'consent-banner/elements'`: starts the page, with the elements registered at once. */
import './index.js';
import './elements/define-embed.js';

export * from './elements/index.js';
export { ConsentDeclaration } from './elements/define-declaration.js';
export { ConsentEmbed } from './elements/embed.js';
