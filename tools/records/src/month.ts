/** A calendar month in UTC. The table has one partition for each. */
export interface Month {
  readonly partition: string;
  readonly start: Date;
  readonly end: Date;
}

const PARTITION = /^consent_records_(\d{4})_(\d{2})$/;

export function monthOf(moment: Date): Month {
  const [year, month] = [moment.getUTCFullYear(), moment.getUTCMonth()];
  const start = new Date(Date.UTC(year, month));
  return {
    partition: `consent_records_${start.toISOString().slice(0, 7).replace('-', '_')}`,
    start,
    end: new Date(Date.UTC(year, month + 1)),
  };
}

/** The month that a partition is for; undefined for a table of somebody else. */
export function monthOfPartition(name: string): Month | undefined {
  const [, year, month] = PARTITION.exec(name) ?? [];
  return year && month ? monthOf(new Date(`${year}-${month}-01T00:00:00Z`)) : undefined;
}
