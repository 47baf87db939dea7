/** What a service keeps in one place of the browser for one period, under the site's own address. */
export interface Stored {
  readonly in: 'cookie' | 'local' | 'session' | 'indexed-db';
  /** With `*` for what varies. */
  readonly names: readonly string[];
  /** In days, or until the browser is closed; left out where the vendor does not say. */
  readonly days?: number | 'session' | undefined;
  /** In place of `days`. */
  readonly minutes?: number | undefined;
}

/** What is known of a service, as the build takes it from the service's data. What is left out is not stated. */
export interface ServiceFacts {
  readonly title: string;
  /** Empty for the site itself. */
  readonly provider?: string | undefined;
  /** Address of the provider's privacy policy. */
  readonly privacy?: string | undefined;
  /** Ids of `Purpose`. */
  readonly purposes?: readonly string[] | undefined;
  /** In the site's own words, in place of `purposes`. */
  readonly purpose?: string | undefined;
  readonly hosts?: readonly string[] | undefined;
  readonly stored?: readonly Stored[] | undefined;
}
