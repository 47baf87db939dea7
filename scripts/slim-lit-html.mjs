/**
 * Rollup plugin: lit-html without what our templates do not use, for the files of script tags, where each byte counts:
 * directives, SVG and MathML templates, attributes of several parts, holes in comments, in <style> and on elements, listeners with options, notes for
 * polyfills. Works on Lit's own minified file of the locked version; a new version that has changed there fails the build.
 */

/** What goes, and what stands in its place. */
const CUTS = [
  // Directives.
  [/function M\(t,i,s=t,e\)\{.*?\}(?=class R)/, 'const M=(t,i)=>i;'],
  [
    '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'this._$AC(t)',
  ],
  // The parser: compile-templates.mjs did its work.
  [
    /const N=\(t,i\)=>\{.*?\};class S\{.*?\}(?=static createElement)/,
    `class S{constructor({strings:[t,i]}){this.el=S.createElement(V(0,t)),this.parts=i?i.split(" ").map(t=>{const[,i,s,e]=/(\\d+)([.?@]?)(.*)/.exec(t);return{type:e?1:2,index:+i,name:e,ctor:"."===s?I:"?"===s?L:"@"===s?z:H}}):[]}`,
  ],
  [':6===r.type&&(i=new Z(h,this,t))', ':0'],
  [/class Z\{.*?\}\}(?=const j=)/, ''],
  // Listeners are functions that stay the same, or a new one each time; never with options.
  [
    /_\$AI\(t,i=this\)\{if\(\(t=M\(this,t,i,0\)\?\?A\)===E\)return;.*?\}handleEvent\(t\)\{.*?\}\}/,
    '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}handleEvent(t){this._$AH.call(this.element,t)}}',
  ],
  // What only directives, tools and polyfills ask for.
  [/const j=\{M:h.*?B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ['j as _$LH,', ''],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  ['for(this._$AP?.(!1,!0,s);t!==this._$AB;)', 'for(;t!==this._$AB;)'],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  [/get parentNode\(\)\{let t=this.*?return this\._\$AB\}/, ''],
  ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
  ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
  [',this._$Cv=e?.isConnected??!0', ''],
  ['if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");', ''],
  // What parts know of their owners, kinds and options.
  ['constructor(){super(...arguments),this.type=3}', ''],
  ['constructor(){super(...arguments),this.type=4}', ''],
  ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
  [
    'constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}',
    'constructor(t){this._$AV=[],this._$AD=t}',
  ],
  [
    'constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e}',
    'constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}',
  ],
  [
    'constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,',
    'constructor(t,i,s){this._$AH=A,this.element=t,this.name=i,',
  ],
  ['new k(h,h.nextSibling,this,t)', 'new k(h,h.nextSibling)'],
  ['new r.ctor(h,r.name,r.strings,this,t)', 'new r.ctor(h,r.name,r.strings)'],
  ['new k(this.O(c()),this.O(c()),this,this.options)', 'new k(this.O(c()),this.O(c()))'],
  ['new R(e,this),s=t.u(this.options)', 'new R(e),s=t.u()'],
  ['u(t){const{el', 'u(){const{el'],
  ['(t?.creationScope??l).importNode', 'l.importNode'],
  ['static createElement(t,i){', 'static createElement(t){'],
  [
    /const D=\(t,i,s\)=>\{.*?return h\._\$AI\(t\),h\};/,
    'const D=(t,i)=>{(i._$litPart$??=new k(i.insertBefore(c(),null),null))._$AI(t)};',
  ],
  // What directives give, and attributes of several holes or with text beside one, which compile-templates refuses.
  [/p\(t\)\{let i=0;for\(.*?i\+\+\}/, 'p(t){this._$AV.forEach((s,i)=>s._$AI(t[i]))}'],
  ['new r.ctor(h,r.name,r.strings)', 'new r.ctor(h,r.name)'],
  [
    /constructor\(t,i,s\)\{this\._\$AH=A,this\.element=t,this\.name=i,.*?\}(?=_\$AI)/,
    'constructor(t,i){this._$AH=A,this.element=t,this.name=i}',
  ],
  [/_\$AI\(t,i=this,s,e\)\{.*?\}(?=j\(t\))/, '_$AI(t){a(t)&&t===this._$AH||this.j(this._$AH=t)}'],
  ['_$AI(t,i=this){t=M(this,t,i),', '_$AI(t){'],
  ['t!==this._$AH&&t!==E&&', 't!==this._$AH&&'],
  ['const M=(t,i)=>i;', ''],
  // Lists that are no arrays.
  ['d(t)?this.k(t)', 'u(t)?this.k(t)'],
  // What tests of Lit itself wrap nodes with.
  ['const s=i(t).nextSibling;i(t).remove(),', 'const s=t.nextSibling;t.remove(),'],
];

export const slimLitHtml = {
  name: 'slim-lit-html',
  transform(code, id) {
    if (!id.endsWith('lit-html/lit-html.js')) return null;
    return { code: CUTS.reduce(cut, code), map: null };
  },
};

function cut(code, [from, to]) {
  const short = code.replace(from, () => to);
  if (short === code) throw new Error(`lit-html has changed: ${from} is not there.`);
  return short;
}
