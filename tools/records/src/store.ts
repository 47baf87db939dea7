import type { SentRecord, StoredRecord } from './consent-record.js';

/** Where records are kept. Nothing changes a record: it is added, and leaves by `erase` or `prune` alone. */
export interface RecordStore {
  /** Settles once the record is safe: `known` when one with this key is stored already. */
  append(record: SentRecord): Promise<'stored' | 'known'>;
  /** All records of one browser, oldest first. */
  export(id: string): Promise<StoredRecord[]>;
  /** Removes all records of one browser, entirely. Gives how many there were. */
  erase(id: string): Promise<number>;
  /** Removes what was received before that moment. Gives how many there were. */
  prune(before: Date): Promise<number>;
  /** Ends what is under way, then lets go. */
  close(): Promise<void>;
}
