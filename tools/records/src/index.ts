export {
  METHODS,
  type ConsentRecord,
  type SentRecord,
  type StoredRecord,
} from './consent-record.js';
export { createHandler, type HandlerOptions } from './handler.js';
export { NotARecord, parseRecord } from './parse-record.js';
export type { Query, Sql, Values } from './sql.js';
export { SqlStore } from './sql-store.js';
export type { RecordStore } from './store.js';
