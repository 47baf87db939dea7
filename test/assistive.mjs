/**
 * Commands for the element tests that only the driver of a browser can follow: to tell what the browser tells assistive
 * technology of the test page, and to force colours upon it as high contrast does. test/browser/assistive.ts calls them.
 */

/**
 * @typedef {object} Told one thing on the page as assistive technology is told of it, in the order of the page
 * @property {string} role
 * @property {string} name
 * @property {number} [level] of a heading
 * @property {boolean} [isOn] of a switch
 * @property {boolean} [isOpen] of what can be opened
 * @property {boolean} [isModal] of a dialog
 */

/** Each gets the page of its driver. */
const engines = {
  Chromium: {
    async forceColours(page, isForced) {
      const session = await devToolsOf(page);
      const features = [{ name: 'forced-colors', value: isForced ? 'active' : '' }];
      await session.send('Emulation.setEmulatedMedia', { features });
    },
    tellAll: tellInChromium,
  },
  Firefox: {
    forceColours: (page, isForced) => inFirefox(page, forceInFirefox, isForced),
    tellAll: (page) => inFirefox(page, tellInFirefox, page.url()),
  },
  WebKit: {
    // It has no forced colours, and the test looks whether that is still so.
    forceColours() {},
    tellAll: tellInWebKit,
  },
};

export const assistive = {
  name: 'assistive',
  async executeCommand({ command, payload, session: { id, browser } }) {
    const { forceColours, tellAll } = engines[browser.name];
    if (command === 'force-colours') {
      await forceColours(browser.getPage(id), payload);
      return true; // Nothing would mean that the command is not known.
    }
    return command === 'tell-all' ? tellAll(browser.getPage(id)) : undefined;
  },
};

const sessions = new WeakMap();

/** What a session emulates ends with it, so each page keeps its own. */
async function devToolsOf(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

/** @returns {Promise<Told[]>} */
async function tellInChromium(page) {
  const session = await devToolsOf(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const frameId = frameTree.childFrames.at(-1).frame.id;
  const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId });
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (node) => [
    ...(node.ignored ? [] : [node]),
    ...(node.childIds ?? []).flatMap((id) => below(byId.get(id))),
  ];
  return below(nodes[0]).map(({ role, name, properties }) => {
    const state = (wanted) => properties?.find((each) => each.name === wanted)?.value.value;
    return {
      role: role.value === 'DisclosureTriangle' ? 'summary' : role.value,
      name: name?.value ?? '',
      level: state('level'),
      isOn: state('checked') === 'true',
      isOpen: state('expanded'),
      isModal: state('modal'),
    };
  });
}

/** Runs a function with the rights of Firefox's own window: nothing less may change settings or see the tree. */
async function inFirefox(page, run, argument) {
  const { connection } = page.browser();
  const { result: found } = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const { result } = await connection.send('script.evaluate', {
    expression: `JSON.stringify((${run})(${JSON.stringify(argument)}))`,
    target: { context: found.contexts[0].context },
    awaitPromise: false,
  });
  if (result.type !== 'success') throw new Error(result.exceptionDetails.text);
  return result.result.value && JSON.parse(result.result.value);
}

/* global Services, Cc, Ci, gBrowser */
function forceInFirefox(isForced) {
  const always = 2;
  const setting = 'browser.display.document_color_use';
  if (isForced) Services.prefs.setIntPref(setting, always);
  else Services.prefs.clearUserPref(setting);
}

/** @returns {Told[]} nothing while Firefox has not yet made a tree, which it begins when it is asked */
function tellInFirefox(url) {
  // Kept, since the tree goes when nobody asks for it any more.
  const service = (globalThis.accessibility ??= Cc[
    '@mozilla.org/accessibilityService;1'
  ].getService(Ci.nsIAccessibilityService));
  const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === url);
  const tell = (node) => {
    const [states, more] = [{}, {}];
    node.getState(states, more);
    const attributes = Object.fromEntries(
      [...(node.attributes?.enumerate() ?? [])].map(({ key, value }) => [key, value]),
    );
    const has = (state) => [...service.getStringStates(states.value, more.value)].includes(state);
    return {
      role: node.computedARIARole || service.getStringRole(node.role),
      name: node.name ?? '',
      level: Number(attributes.level),
      isOn: has('checked'),
      isOpen: has('expanded'),
      isModal: has('modal'),
    };
  };
  const all = [];
  const walk = (node) => {
    all.push(tell(node));
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
  };
  const page = service.getAccessibleFor(tab.linkedBrowser);
  if (page) walk(page);
  return all;
}

/**
 * Its driver tells role and name of single elements; the states are what these elements say themselves.
 * @returns {Promise<Told[]>}
 */
async function tellInWebKit({ driver }) {
  const frames = await driver.findElements('css selector', 'iframe');
  await driver.switchFrame(frames.at(-1));
  try {
    const found = await driver.execute(elementsOfPage);
    const all = [];
    for (const { element, tag, ...states } of found) {
      const [id] = Object.values(element);
      const role = (await driver.getElementComputedRole(id)) || tag;
      all.push({ role, name: await driver.getElementComputedLabel(id), ...states });
    }
    return all;
  } finally {
    await driver.switchFrame(null);
  }
}

/** Runs in the page: what can be seen, and beside a modal dialog nothing but that. */
function elementsOfPage() {
  const below = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [
      each,
      ...(each.shadowRoot ? below(each.shadowRoot) : []),
    ]);
  const all = below(document.body);
  const modal = all.find((each) => each.matches('dialog:modal'));
  return all
    .filter((each) => each.checkVisibility({ visibilityProperty: true }))
    .filter((each) => !modal || modal.contains(each))
    .map((element) => ({
      element,
      tag: element.localName,
      level: Number(/^H(\d)$/.exec(element.tagName)?.[1]),
      isOn: element.checked,
      isOpen: element.matches('summary') && element.parentElement.open,
      isModal: element === modal,
    }));
}
