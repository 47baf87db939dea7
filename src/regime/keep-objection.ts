import { type ConsentStore, cookieJar, decode, type Settings } from '../core/index.js';

/**
 * Keeps an objection alive that the store does not take for an answer, because the site has raised its revision since: such a
 * one still counts, but only answers are renewed where browsers shorten script cookies (W20). Its time and its end stay.
 */
export function keepObjection(store: ConsentStore, { cookie }: Settings): void {
  const [copy, ...others] = cookieJar(cookie).read();
  const said = !store.record && copy && !others[0] && decode(copy);
  if (!said) return;
  const ends = new Date((said.decidedAt + cookie.days * 86_400) * 1000);
  if (+ends > Date.now()) cookieJar(cookie, said.domainLabels).write(copy, ends);
}
