/**
 * What js-cookie's `set` does with what we give it: names and values that need no encoding, and every attribute. Takes
 * its place in the files for script tags, where each byte counts; a test compares what the two write.
 */
export default {
  set(name, value, attributes) {
    const written = Object.entries(attributes).map(([key, given]) => {
      if (!given) return '';
      return given === true
        ? `; ${key}`
        : `; ${key}=${`${given.toUTCString?.() ?? given}`.split(';')[0]}`;
    });
    document.cookie = `${name}=${value}${written.join('')}`;
  },
};
