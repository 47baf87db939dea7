import type { Month } from './month.js';

/** Any number, the same in every receiver: who holds it may change tables. */
const LOCK = 'pg_advisory_xact_lock(7266365662)';

/** Whether `CREATE` has been run. */
export const IS_CREATED = `select to_regclass('consent_records') is not null as "isCreated"`;

/** Run as one simple query, so as one transaction: another receiver that starts too waits for the lock and finds all there. */
export const CREATE = `
  select ${LOCK};

  create table if not exists consent_records (
    received timestamptz not null,
    id uuid,
    record jsonb not null
  ) partition by range (received);
  create index if not exists consent_records_id on consent_records (id) where id is not null;

  -- Apart from the records, because a partitioned table can promise unique keys only within one partition.
  create table if not exists consent_record_keys (key uuid primary key, received timestamptz not null);
  create index if not exists consent_record_keys_received on consent_record_keys using brin (received);

  create or replace function consent_records_refuse() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' and current_setting('consent_records.erasing', true) = 'yes' then
      return old;
    end if;
    raise exception 'Consent records are only added; erase and prune remove them.';
  end $$;
  create or replace trigger consent_records_append_only before update or delete on consent_records
    for each row execute function consent_records_refuse();
  create or replace trigger consent_records_keep before truncate on consent_records
    for each statement execute function consent_records_refuse();
`;

/** Made apart and then attached, since that neither stops nor waits for whoever reads or writes other months. */
export const createPartition = ({ partition, start, end }: Month): string => `
  do $$ begin
    perform ${LOCK};
    if to_regclass('${partition}') is null then
      create table ${partition} (like consent_records);
      alter table consent_records attach partition ${partition}
        for values from ('${start.toISOString()}') to ('${end.toISOString()}');
    end if;
  end $$`;

/** Gives up soon where the table is in use, for whoever comes after would have to wait behind it. The next day tries again. */
export const dropPartition = ({ partition }: Month): string => `
  select set_config('lock_timeout', '2s', true);
  drop table if exists ${partition}`;

export const PARTITIONS = `
  select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
  where i.inhparent = to_regclass('consent_records')`;

/** $1 when, $2 JSON array of { key, record }. In the order of the keys, so two receivers never wait for each other in a ring. */
export const APPEND = `
  with sent as (
    select distinct on (key) key, record
    from jsonb_to_recordset($2::text::jsonb) as sent (key uuid, record jsonb)
    order by key
  ), fresh as (
    insert into consent_record_keys (key, received)
    select key, $1::timestamptz from sent order by key
    on conflict do nothing
    returning key
  ), stored as (
    insert into consent_records (received, id, record)
    select $1::timestamptz, (record ->> 'id')::uuid, record from sent join fresh using (key)
  )
  select key from fresh`;

export const EXPORT = `
  select received, record from consent_records where id = $1::uuid
  order by received, record ->> 'ts'`;

/** For the rest of the transaction. */
export const ALLOW_ERASING = `select set_config('consent_records.erasing', 'yes', true)`;

const countOf = (deletion: string): string =>
  `with gone as (${deletion} returning 1) select count(*)::int as count from gone`;

export const ERASE = countOf('delete from consent_records where id = $1::uuid');
export const PRUNE = countOf('delete from consent_records where received < $1::timestamptz');
export const FORGET_KEYS = 'delete from consent_record_keys where received < $1::timestamptz';
