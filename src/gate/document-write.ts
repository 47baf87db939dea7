/**
 * Runs `action` and gives what it wrote with `document.write`. Without this a script that runs after the page was
 * parsed would erase the page (W56).
 */
export function collectWrites(action: () => void): string {
  let html = '';
  const { write, writeln, open, close } = document;
  const collect = (...texts: unknown[]) => {
    html += texts.join('');
  };
  const ignore = () => {};
  try {
    Object.assign(document, { write: collect, writeln: collect, open: ignore, close: ignore });
    action();
  } finally {
    Object.assign(document, { write, writeln, open, close });
  }
  return html;
}
