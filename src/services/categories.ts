/**
 * The category of each service, so that a page can ask for it without fetching the service's file. Without a prototype,
 * so that only what stands here is a service. A test keeps this the same as the files say.
 */
export const SERVICE_CATEGORIES = {
  __proto__: null,
  'google-analytics': 'analytics',
  hotjar: 'analytics',
  hubspot: 'marketing',
  'linkedin-insight': 'marketing',
} as unknown as Readonly<Record<string, string>>;
