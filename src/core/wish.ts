/** An attribute of `<consent-banner>`, in whichever form the page declared it, or of what takes its place. */
export function wishOf(name: string): string | null | undefined {
  const template = document.querySelector<HTMLTemplateElement>('template[data-consent-banner]');
  const banner =
    document.querySelector('consent-banner') ?? template?.content.querySelector('consent-banner');
  return banner
    ? banner.getAttribute(name)
    : (document.querySelector('script[data-categories]')?.getAttribute(`data-${name}`) ??
        document.querySelector('consent-declaration')?.getAttribute(name));
}
