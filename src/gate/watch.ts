/** Called for an element; false asks to be called again when more of the page was parsed. */
export type Found = (element: Element, isLate: boolean) => boolean;

/** Whether the parser is done with an element and its content. */
export function isComplete(element: Element): boolean {
  for (let node: Node | null = element; node; node = node.parentNode)
    if (node.nextSibling) return true;
  return document.readyState !== 'loading';
}

/**
 * Calls `found` for every element that matches `selector`: those that are in the page, in document order, and then
 * those that come later, or whose attributes in `attributeFilter` do. One observer, and a cost linear in what was added.
 */
export function watch(selector: string, attributeFilter: string[], found: Found): void {
  let unfinished: Element[] = [];

  const look = (elements: Iterable<Element>, isLate: boolean) => {
    for (const element of elements)
      if (element.isConnected && !found(element, isLate)) unfinished.push(element);
  };
  const lookAgain = () => {
    const elements = unfinished;
    unfinished = [];
    look(elements, true);
  };

  new MutationObserver((mutations) => {
    lookAgain();
    const added = new Set<Node | null>();
    for (const { target, addedNodes } of mutations) {
      // Its attributes, or its text, changed.
      if (target instanceof Element && !target.firstElementChild && target.matches(selector))
        look([target], true);
      for (const node of addedNodes) {
        // A parent that was added in the same go was looked through with all its content.
        const isCovered = added.has(node.parentNode);
        added.add(node);
        if (isCovered || !(node instanceof Element)) continue;
        if (node.matches(selector)) look([node], true);
        if (node.firstElementChild) look(node.querySelectorAll(selector), true);
      }
    }
  }).observe(document, { subtree: true, childList: true, attributeFilter });

  look(document.querySelectorAll(selector), false);
  document.addEventListener('DOMContentLoaded', lookAgain);
}
