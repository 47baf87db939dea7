it('x', async () => {
  for (const v of ['none', 'async', 'sync', 'defer', 'sync']) {
    const f = document.createElement('iframe'); f.src = '/test/fixtures/zz-' + v + '.html';
    const l = new Promise(r => f.onload = r); document.body.append(f); await l;
    await new Promise(r => setTimeout(r, 300));
    console.log(v, f.contentWindow!.performance.getEntriesByType('resource').map(e => e.name.replace(/.*fixtures/,'')).join(' '));
    f.remove();
  }
});
