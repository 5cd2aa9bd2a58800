/**
 * What is kept, and never changed: reports, what was read out of them, claims, matches, decisions, and the chain of
 * revisions that each row belongs to. What is kept as it came is `json`, which PostgreSQL keeps as it came. A row that no longer holds gets the revision that ended it (`until`), once.
 */
export const kept = `
create table revision (
  id bigint primary key check (id > 0),
  at timestamptz not null,
  who text not null check (who <> ''),
  what text not null,
  why text,
  content json not null,
  previous bytea check ((previous is null) = (id = 1)),
  hash bytea not null unique check (length(hash) = 32)
);

-- Rows are added under the newest revision alone, whole statements at a time.
create function under_newest() returns trigger language plpgsql as $$
declare newest bigint := (select max(id) from revision);
begin
  if exists (select from added where since is distinct from newest) then
    raise exception 'rows of % belong to the newest revision, %', tg_table_name, newest
      using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;

create table dataset (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]*$'),
  name text not null,
  licence text not null,
  may_leave boolean not null,
  since bigint not null
);

create table report (
  id text primary key,
  text text not null,
  text_hash bytea not null,
  title text, publisher text, byline text, url text,
  language text not null,
  published text,
  published_is text check (published_is in ('given', 'stated', 'inferred')),
  copy_of text references report check (copy_of <> id),
  since bigint not null,
  hash bytea not null
);
create unique index report_once on report (text_hash, coalesce(url, ''), coalesce(publisher, ''));
create index report_since on report (since);

create table likeness (band bigint not null, report text not null references report, primary key (band, report));

create table reading (
  id text primary key,
  report text not null references report,
  number int not null check (number > 0),
  body json not null,
  since bigint not null,
  until bigint check (until > since),
  hash bytea not null,
  unique (report, number)
);
create index reading_until on reading (until) where until is not null;
create unique index reading_current on reading (report) where until is null;
create index reading_since on reading (since);

create table claim (
  id text primary key,
  report text references report,
  reading text references reading,
  dataset text references dataset,
  row_key text,
  kind text not null check (kind in ('incident', 'figure', 'condition')),
  body json not null,
  said text not null,
  source json not null,
  seal text not null,
  since bigint not null,
  until bigint check (until > since),
  hash bytea not null,
  check ((reading is null) = (report is null)),
  check ((dataset is null) = (row_key is null)),
  check ((reading is null) <> (dataset is null))
);
-- Most claims are small: they are kept as they are, not compressed.
alter table claim set (toast_tuple_target = 4080);
create index claim_reading on claim (reading) where reading is not null;
create unique index claim_row on claim (dataset, row_key) where until is null and dataset is not null;
create index claim_until on claim (until) where until is not null;
create index claim_since on claim (since, dataset, until);

create table record (
  id text primary key,
  kind text not null check (kind in ('incident', 'figure', 'condition')),
  since bigint not null
);

create index record_since on record (since);

create table member (
  record text not null references record,
  claim text not null references claim,
  score real not null,
  reasons text[] not null,
  differences text[] not null,
  since bigint not null,
  until bigint check (until > since),
  unique nulls not distinct (claim, until)
);
create index member_record on member (record);
create index member_until on member (until) where until is not null;
create index member_since on member (since);

create table doubt (
  id text primary key,
  record text not null references record,
  other text not null references record,
  score real not null,
  reasons text[] not null check (cardinality(reasons) > 0),
  since bigint not null,
  until bigint check (until > since),
  check (record <> other)
);
create unique index doubt_current on doubt (least(record, other), greatest(record, other)) where until is null;
create index doubt_since on doubt (since);
create index doubt_record on doubt (record);
create index doubt_other on doubt (other);

create table decision (
  revision bigint primary key references revision,
  kind text not null check (kind in
    ('accept', 'reject', 'correct', 'merge', 'split', 'keep apart', 'grade', 'withhold', 'undo')),
  target text not null,
  field text,
  value jsonb,
  undoes bigint references decision check (undoes < revision),
  until bigint check (until > revision),
  check ((kind = 'undo') = (undoes is not null))
);
create index decision_target on decision (target);

create table withheld (
  decision bigint not null references decision,
  kind text not null check (kind in ('report', 'claim', 'record', 'source', 'position')),
  target text,
  words text[] not null,
  until bigint,
  primary key (decision, kind)
);
create index withheld_target on withheld (target) where until is null;

${['dataset', 'report', 'reading', 'claim', 'record', 'member', 'doubt']
  .map(
    (table) => `create trigger under_newest after insert on ${table}
  referencing new table as added for each statement execute function under_newest();`,
  )
  .join('\n')}
`;
