/**
 * The category of each service, so that a page can ask for it without fetching the service's file.
 * A test keeps this the same as the files say.
 */
export const SERVICES_BY_CATEGORY: Readonly<Record<string, string>> = {
  analytics: 'google-analytics hotjar',
  marketing: 'hubspot linkedin-insight',
};
