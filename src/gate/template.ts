import { setState, stateOf } from './held.js';
import { plant } from './plant.js';

/** Puts the template's content in place, right after it, once. Gives the scripts that have to be queued. */
export function releaseTemplate(template: HTMLTemplateElement): HTMLScriptElement[] {
  if (stateOf(template) === 'released') return [];
  setState(template, 'released');
  return plant(document.importNode(template.content, true), template, template);
}
