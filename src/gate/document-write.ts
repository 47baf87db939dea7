const METHODS = ['write', 'writeln', 'open', 'close'];

/**
 * Runs `action` and gives what it wrote with `document.write`. Without this a script that runs after the page was
 * parsed would erase the page (W56).
 */
export function collectWrites(action: () => void): string {
  let html = '';
  const page = document as unknown as Record<string, unknown>;
  const own = { ...page };
  for (const method of METHODS)
    page[method] = (...texts: unknown[]) => {
      if (method.startsWith('write')) html += texts.join('');
    };
  try {
    action();
  } finally {
    // These are the document's own properties, which cover the real methods; without them those show again.
    for (const method of METHODS) {
      delete page[method];
      if (own[method]) page[method] = own[method];
    }
  }
  return html;
}
