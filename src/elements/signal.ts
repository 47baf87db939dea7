import { html, nothing, type TemplateResult } from 'lit';
import type { Shown } from './shown.js';

/** The line that has to be there where the browser asks for privacy by itself (L41). */
export const renderSignal = ({ signal }: Shown): TemplateResult | typeof nothing =>
  signal ? html`<p part="signal">${signal}</p>` : nothing;
