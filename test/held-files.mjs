/** A file for the element tests that is on its way until a test lets it go. test/browser/held-file.ts tells it to. */

/** By what stands after the question mark. */
const gates = new Map();

function gateOf(id) {
  if (!gates.has(id)) {
    let open;
    const opened = new Promise((resolve) => (open = resolve));
    gates.set(id, { open, opened });
  }
  return gates.get(id);
}

export const heldFiles = {
  name: 'held-files',
  async serve({ path, querystring }) {
    // The server then goes on to the file itself.
    if (path === '/test/fixtures/held.js') await gateOf(querystring).opened;
  },
  executeCommand({ command, payload }) {
    if (command !== 'let-go') return undefined;
    gateOf(payload).open();
    return true; // Nothing would mean that the command is not known.
  },
};
