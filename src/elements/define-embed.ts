/** Registers `<consent-embed>` and has held frames and forms covered. Fetched when the page has something that waits so. */
import { shared, version } from '../core/index.js';
import { ConsentEmbed } from './embed.js';
import { coverHeldFrames } from './held-frames.js';
import { guardForms } from './guarded-forms.js';

/** Registers the element, unless the page runs another version of us. A tag that something else registered is left alone. */
export function defineEmbed(): void {
  const page = shared();
  if ((page && page.version !== version) || page?.hasEmbed) return;
  if (customElements.get('consent-embed')) return page?.store.problem('tag-taken', 'consent-embed');
  customElements.define('consent-embed', ConsentEmbed);
  if (!page) return;
  page.hasEmbed = true;
  coverHeldFrames(page);
  guardForms(page);
}

defineEmbed();
