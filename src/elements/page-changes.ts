/**
 * Calls back now, and whenever elements that match `selector` may have come, gone or changed one of the attributes.
 * Looks only at what was changed, so that a busy page costs no more than its changes.
 */
export function onChanges(selector: string, attributeFilter: string[], look: () => void): void {
  const { matches, querySelector } = Element.prototype;
  const concerns = (node: Node) =>
    node instanceof Element &&
    // A form's own methods may be its controls (S8).
    (matches.call(node, selector) || !!querySelector.call(node, selector));

  new MutationObserver((mutations) => {
    const isDue = mutations.some(
      ({ type, addedNodes, removedNodes }) =>
        type === 'attributes' || [...addedNodes, ...removedNodes].some(concerns),
    );
    if (isDue) look();
  }).observe(document, { subtree: true, childList: true, attributeFilter });
  look();
}
