/**
 * Rollup plugin: lit-html without what our templates do not use, for the files of script tags, where each byte counts:
 * directives, SVG and MathML templates, attributes of several parts, holes in comments, in <style> and on elements, listeners with options, notes for
 * polyfills. Works on Lit's own minified file of the locked version; a new version that has changed there fails the build.
 */

/** What goes, and what stands in its place. */
const CUTS = [
  // Directives.
  [/function M\(t,i,s=t,e\)\{.*?\}(?=class R)/, 'const M=(t,i)=>i;'],
  // Templates other than html`...`.
  ['let n,l=2===i?"<svg>":3===i?"<math>":"",c=v', 'let n,l="",c=v'],
  ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
  [
    'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(',
    'this.el=S.createElement(f,e);P.currentNode=this.el.content;for(',
  ],
  [
    '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'this._$AC(t)',
  ],
  // Holes in <style>, <textarea> and the like, in comments, and on elements.
  [/if\(y\.test\(r\.tagName\)\)\{const t=r\.textContent.*?r\.append\(t\[i\],c\(\)\)\}\}/, ''],
  [/;else\{let t=-1;for\(.*?t\+=o\.length-1\}/, ';'],
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
  [':6===r.type&&(i=new Z(h,this,t))', ':0'],
  [/class Z\{.*?\}\}(?=const j=)/, ''],
  // Listeners are functions that stay the same, or a new one each time; never with options.
  [
    /_\$AI\(t,i=this\)\{if\(\(t=M\(this,t,i,0\)\?\?A\)===E\)return;.*?\}handleEvent\(t\)\{.*?\}\}/,
    '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}handleEvent(t){this._$AH.call(this.element,t)}}',
  ],
  // Comments, and the content of <style> and the like, in which `<` is no tag.
  [
    'c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p',
    'c===v?c=p:c===p',
  ],
  ['(c=n??v,d=-1)', '(c=v,d=-1)'],
  ['c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0)', 'c=p'],
  ['let n,l="",c=v', 'let l="",c=v'],
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
  ['constructor({strings:t,_$litType$:i},e){let r;', 'constructor({strings:t}){let r;'],
  ['[f,v]=N(t,i)', '[f,v]=N(t)'],
  ['const N=(t,i)=>', 'const N=(t)=>'],
  ['S.createElement(f,e)', 'S.createElement(f)'],
  ['static createElement(t,i){', 'static createElement(t){'],
  [
    /const D=\(t,i,s\)=>\{.*?return h\._\$AI\(t\),h\};/,
    'const D=(t,i)=>{(i._$litPart$??=new k(i.insertBefore(c(),null),null))._$AI(t)};',
  ],
  // What directives give, and attributes of several holes or with text beside one, which short-templates refuses.
  [',s=r.getAttribute(t).split(o)', ''],
  ['strings:s,', ''],
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
