import { html, nothing, type TemplateResult } from 'lit';
import type { Shown } from './shown.js';

/** The line that has to be there where the browser asks for privacy by itself (L41). */
export const renderSignal = ({ store, texts }: Shown): TemplateResult | typeof nothing =>
  store.isSignalHonoured ? html`<p part="signal">${texts.signal}</p>` : nothing;
