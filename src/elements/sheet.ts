/** Lit's `css` gives an object around the sheet; what takes its place in the files for script tags, the sheet itself. */
export const sheetOf = (css: { readonly styleSheet?: CSSStyleSheet | undefined }): CSSStyleSheet =>
  css.styleSheet ?? (css as CSSStyleSheet);
