/** What `<consent-embed>` needs to know of a service: only the parameters that its addresses have holes for. */

export function embedData({ category, title, provider, privacy, parameters, embed }) {
  const { frame, page, allow, aspect } = embed;
  const isUsed = ([name]) => [frame, page].some((address) => hole(name).test(address));
  const rules = Object.entries(parameters).filter(isUsed).map(ruleOf);
  const data = { category, title, provider, privacy, frame, page, allow, aspect };
  return `export default ${JSON.stringify({ ...data, rules: Object.fromEntries(rules) })};\n`;
}

const hole = (name) => new RegExp(`\\{[&-]?${name}\\}`);

/** As short as it can be: pattern, default, strict. */
function ruleOf([name, { pattern, default: usual, strict }]) {
  const rule = [pattern, usual ?? (strict && null), strict];
  while (rule.at(-1) === undefined) rule.pop();
  return [name, rule];
}
