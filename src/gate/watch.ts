/** Whether something is an element that a selector matches. A form's own `matches` may be its control of that name (S8). */
export const isA = (node: unknown, selector: string): node is HTMLElement =>
  node instanceof Element && Element.prototype.matches.call(node, selector);

/** Whether the parser is done with an element and its content. */
export function isComplete(element: Element): boolean {
  for (let node: Node | null = element; node; node = node.parentNode)
    if (node.nextSibling) return true;
  return document.readyState !== 'loading';
}

/**
 * Calls `found` for every element that matches `selector`: those that are in the page, in document order, and then
 * those that come later, or whose attributes in `attributeFilter` do. One observer, and a cost linear in what was added.
 * @param found gives false to be called again when more of the page was parsed
 * @param changed is called when anything has come or gone, and when the page was parsed
 */
export function watch(
  selector: string,
  attributeFilter: string[],
  found: (element: Element) => unknown,
  changed: () => void,
): void {
  const unfinished: Element[] = [];

  const look = (elements: Iterable<Element>) => {
    for (const element of elements)
      if (element.isConnected && !found(element)) unfinished.push(element);
  };
  const lookInside = (node: Node) => {
    if (!(node instanceof Element)) return;
    if (isA(node, selector)) look([node]);
    if (node.firstElementChild) look(Element.prototype.querySelectorAll.call(node, selector));
  };
  const lookAgain = () => {
    look(unfinished.splice(0));
    changed();
  };

  new MutationObserver((mutations) => {
    lookAgain();
    const added = new Set<Node | null>();
    for (const { target, addedNodes } of mutations) {
      // Its attributes, its text, or what it declares changed.
      if (isA(target, selector)) look([target]);
      for (const node of addedNodes) {
        // A parent that was added in the same go was looked through with all its content.
        if (!added.has(node.parentNode)) lookInside(node);
        added.add(node);
      }
    }
  }).observe(document, { subtree: true, childList: true, attributeFilter });

  lookInside(document.documentElement);
  document.addEventListener('DOMContentLoaded', lookAgain);
}
