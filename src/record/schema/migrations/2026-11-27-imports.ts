/**
 * Large imports. Keys of matching are always looked up in their index, of which only what is asked is read, however large
 * the record is. That what a row names is there is asked once for all rows of a statement: row by row it took a fifth of
 * the engine's time. Claims may be written before their revision, in its transaction, while it is found where they
 * belong. Lists of hashes are kept as they are: they cannot be made smaller.
 */
export const imports = `
create function claims_under(keys bigint[]) returns table (key bigint, claim text) stable language sql
  set enable_seqscan = off set enable_bitmapscan = off
  as $$ select key, claim from match_key where key = any(keys) $$;

alter table revision alter content set storage external;

create function what_members_name() returns trigger language plpgsql
  set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
  if exists (select from added a where (select r.id from record r where r.id = a.record) is null
    or (select c.id from claim c where c.id = a.claim) is null) then
    raise exception 'a member names a record or a claim that is not there' using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;

create function what_claims_name() returns trigger language plpgsql
  set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
  if exists (select from (select distinct report, reading, dataset from added) a
    where (a.report is not null and (select r.id from report r where r.id = a.report) is null)
      or (a.reading is not null and (select r.id from reading r where r.id = a.reading) is null)
      or (a.dataset is not null and (select d.id from dataset d where d.id = a.dataset) is null)) then
    raise exception 'a claim names a report, reading or data set that is not there' using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;

create function under_newest_or_next() returns trigger language plpgsql as $$
declare newest bigint := coalesce((select max(id) from revision), 0);
begin
  if exists (select from added where since is null or since not in (newest, newest + 1)) then
    raise exception 'rows of % belong to the newest revision, %, or to the one being written', tg_table_name, newest
      using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;

alter table member drop constraint member_record_fkey, drop constraint member_claim_fkey;
create trigger what_members_name after insert on member
  referencing new table as added for each statement execute function what_members_name();

alter table claim drop constraint claim_report_fkey, drop constraint claim_reading_fkey, drop constraint claim_dataset_fkey;
create trigger what_claims_name after insert on claim
  referencing new table as added for each statement execute function what_claims_name();

drop trigger under_newest on claim;
create trigger under_newest after insert on claim
  referencing new table as added for each statement execute function under_newest_or_next();
`;
