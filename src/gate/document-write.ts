/**
 * Runs `action` and gives what it wrote with `document.write`. Without this a script that runs after the page was
 * parsed would erase the page (W56).
 */
export function collectWrites(action: () => void): string {
  let html = '';
  const page = document as { write?: unknown; writeln?: unknown; open?: unknown; close?: unknown };
  page.write = page.writeln = (...texts: unknown[]) => {
    html += texts.join('');
  };
  page.open = page.close = () => {};
  try {
    action();
  } finally {
    // These are the document's own properties, which cover the real methods; without them those show again.
    delete page.write;
    delete page.writeln;
    delete page.open;
    delete page.close;
  }
  return html;
}
