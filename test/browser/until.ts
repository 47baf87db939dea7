/** Awaits what has no event or promise to wait for: looks once per frame, and fails after `patience` milliseconds. */
export async function until<Value>(
  condition: () => Value | Promise<Value>,
  what: string = String(condition),
  patience = 20_000,
): Promise<NonNullable<Value>> {
  const end = performance.now() + patience;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}`);
    await new Promise(requestAnimationFrame);
  }
}
