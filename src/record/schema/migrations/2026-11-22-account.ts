/**
 * What the record holds to be so: one account a record and stretch of revisions, worked out from its claims and
 * decisions, and made again whenever they change. Not kept for its own sake: it can be thrown away and worked out anew.
 * `audience`: licensed data sets count in what is shown here, and not in what leaves.
 */
export const account = `
create table account (
  record text not null,
  audience text not null check (audience in ('all', 'here', 'leaving')),
  since bigint not null,
  until bigint check (until > since),
  kind text not null,
  type text not null,
  state text,
  standing text not null check (standing in ('open', 'accepted', 'rejected')),
  grade text not null check (grade in ('confirmed', 'fair', 'weak', 'contested', 'discounted')),
  earliest date, latest date check (latest >= earliest),
  place text,
  places text[] not null,
  lat double precision check (lat between -90 and 90), lon double precision check (lon between -180 and 180),
  actors text[] not null,
  sources int not null check (sources > 0),
  killed int check (killed >= 0), killed_min int check (killed_min >= 0), killed_max int check (killed_max >= killed_min),
  area text,
  words tsvector not null,
  primary key (record, since, audience)
);
-- What is shown of it lies beside, so that counting and filtering reads narrow rows.
create table account_body (
  record text not null,
  since bigint not null,
  audience text not null,
  body json not null,
  primary key (record, since, audience)
);
create index account_time on account (earliest desc nulls last, record);
create index account_places on account using gin (places);
create index account_actors on account using gin (actors);
create index account_words on account using gin (words);

create table match_key (key bigint not null, claim text not null);
create index match_key_key on match_key using btree (key) include (claim);

create table report_words (report text primary key references report, words tsvector not null);
create index report_words_words on report_words using gin (words);
`;
