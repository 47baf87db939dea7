/** What a visitor does in a browser that is not Chromium, and what is seen there: the same in all of them. */

export interface Engine {
  readonly name: string;
  /** For `describe`: why it can not be tested here. */
  readonly skip: string | false;
  /** Starts the browser, which asks a proxy at this port for everything. */
  start(proxy: number): Promise<void>;
  stop(): Promise<void>;
  /** Somebody who was never here, looking at an empty tab. */
  newVisitor(): Promise<Visitor>;
}

export interface Visitor {
  /** The first tab. */
  readonly tab: Tab;
  /** Opens another one and looks at it; nobody sees the first one any more. */
  openAnother(): Promise<Tab>;
  /** Looks at a tab, and at no other. */
  lookAt(tab: Tab): Promise<void>;
  /** Leaves the browser with all that it remembers. */
  leave(): Promise<void>;
}

export interface Tab {
  /** Goes to a page; resolves once it has loaded. */
  goto(url: string): Promise<void>;
  /** Presses the Back button; does not wait for what comes of it. */
  back(): Promise<void>;
  /** Clicks what a selector finds in the page or in a shadow root, as soon as it can be seen. */
  click(selector: string): Promise<void>;
  /** What a function gives that runs in the page. */
  run<Result>(inPage: (given: string) => Result | Promise<Result>, given?: string): Promise<Result>;
  /** Resolves as soon as a function in the page gives true. */
  until(inPage: () => boolean): Promise<void>;
  /** What the browser keeps for this page. */
  cookies(): Promise<Kept[]>;
  deleteCookies(): Promise<void>;
}

export interface Kept {
  name: string;
  value: string;
  domain?: string;
  path?: string;
  secure?: boolean;
}

export const PATIENCE = 10_000;

/** Runs in the page: the first element that a selector finds there or in a shadow root, if it can be seen. */
export function findVisible(selector: string): Element | null {
  const roots: ParentNode[] = [document];
  for (const root of roots) {
    const found = root.querySelector(selector);
    if (found) return found.checkVisibility({ visibilityProperty: true }) ? found : null;
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  }
  return null;
}
