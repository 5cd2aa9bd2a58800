/** What a map of everything needs, beside what is filtered by: read out of a hundred thousand bodies it takes seconds. */
export const map = `
alter table account add column place_id text, add column precision text, add column injured int check (injured >= 0);

-- Accounts written before, or restored from a backup of before.
create function complete_accounts() returns void language sql as $$
  update account a set
    place_id = b.body#>>'{where,value,0,id}',
    precision = b.body#>>'{where,value,0,precision}',
    injured = least(greatest(round((b.body#>>'{injured,value}')::numeric), 0), 2000000000)::int
  from account_body b where (b.record, b.since, b.audience) = (a.record, a.since, a.audience) and a.precision is null
$$;
select complete_accounts();

create or replace view aram_open.account as
  select a.* from account a
  where a.since <= (select as_of()) and (a.until is null or a.until > (select as_of())) and (a.audience = 'all' or a.audience = (select audience()))
    and not exists (select from withheld x where x.until is null and x.kind = 'record' and x.target = a.record);
`;
