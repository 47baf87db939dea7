/**
 * Runs `action` and gives what it wrote with `document.write`. Without this a script that runs after the page was
 * parsed would erase the page (W56).
 */
export function collectWrites(action: () => void): string {
  let html = '';
  const { write, writeln, open } = document;
  const collect = (...texts: unknown[]) => {
    html += texts.join('');
  };
  try {
    Object.assign(document, { write: collect, writeln: collect, open: () => {} });
    action();
  } finally {
    Object.assign(document, { write, writeln, open });
  }
  return html;
}
