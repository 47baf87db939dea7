/**
 * Makes the page's `<consent-banner>` where the page declared it in another form: in a template for pages of which only
 * the head can be edited, or by the attributes of our script tag. First in the body, so that it is read first (A2).
 */
export function placeBanner(): void {
  const { body } = document;
  if (!body) document.addEventListener('DOMContentLoaded', placeBanner);
  else if (!document.querySelector('consent-banner')) {
    const banner = ofTemplate() ?? ofScript();
    if (banner) body.prepend(banner);
  }
}

export default placeBanner;

function ofTemplate(): Element | undefined {
  const template = document.querySelector<HTMLTemplateElement>('template[data-consent-banner]');
  const banner = template?.content.querySelector('consent-banner');
  return banner ? document.importNode(banner, true) : undefined;
}

function ofScript(): Element | undefined {
  const script = document.querySelector('script[data-categories]');
  if (!script) return undefined;
  const banner = document.createElement('consent-banner');
  banner.hidden = true;
  for (const { name, value } of script.attributes)
    if (name.startsWith('data-')) banner.setAttribute(name.slice(5), value);
  return banner;
}
