import { html, type TemplateResult } from 'lit';

/** A heading of level 2 to 6; Lit knows no tag names with holes in them. */
export function renderHeading(level: number, part: string, text: string): TemplateResult {
  if (level === 2) return html`<h2 part=${part}>${text}</h2>`;
  if (level === 3) return html`<h3 part=${part}>${text}</h3>`;
  if (level === 4) return html`<h4 part=${part}>${text}</h4>`;
  if (level === 5) return html`<h5 part=${part}>${text}</h5>`;
  return html`<h6 part=${part}>${text}</h6>`;
}
