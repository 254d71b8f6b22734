/** SQL of every co-operative and buyer who signed something, had a meeting with a time, or gave a sample at an event. */
export const MET = `
  select event_id, organisation_id, buyer_id from trade_event_agreement where cancelled_at is null and deleted_at is null
  union
  select event_id, organisation_id, buyer_id from trade_meeting
   where day is not null and result is distinct from 'absent' and cancelled_at is null and deleted_at is null
  union
  select event_id, organisation_id, buyer_id from trade_sample where cancelled_at is null and deleted_at is null`;
