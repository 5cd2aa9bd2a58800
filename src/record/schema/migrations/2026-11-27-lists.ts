/**
 * Long lists and sums. What is withheld is looked up by hash and not compared row by row, the deadliest records stand
 * in an index, so that a page deep in the list costs what the first does, and a scan may be shared by two processes.
 */
export const lists = `
alter function as_of() parallel safe;
alter function audience() parallel safe;

-- An index holds no name as long as a page.
update account set place = left(place, 200), area = left(area, 200) where length(place) > 200 or length(area) > 200;

create index account_deadliest on account (killed desc nulls last, earliest desc nulls last, record);
create index account_oldest on account (earliest, record);
create index account_sums on account (place, area)
  include (killed, earliest, latest, kind, type, grade, standing, audience, since, until, record);

-- Claims by how sure the reader is of them: for whoever goes through the doubtful ones.
create index claim_unsure on claim (((body->>'confidence')::real)) where report is not null;

create or replace view aram_open.account as
  select a.* from account a
  where a.since <= (select as_of()) and (a.until is null or a.until > (select as_of())) and (a.audience = 'all' or a.audience = (select audience()))
    and a.record not in (select x.target from withheld x
      where x.until is null and x.kind = 'record' and x.target is not null);
`;
