/**
 * Whether Global Privacy Control can deny a category: it objects to data being sold or shared (L40), so it leaves what only
 * measures or helps alone, and denies every other optional category.
 * @see https://www.w3.org/TR/gpc/
 */
export const isDeniable = (id: string): boolean => !['analytics', 'functional'].includes(id);
