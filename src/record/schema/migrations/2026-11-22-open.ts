/**
 * The only way to read: views that leave out what is withheld and hold for a past moment as for now. What is withheld
 * now is withheld in every past state too. A transaction sets `aram.as_of` (a revision) and `aram.audience`.
 */
export const open = `
create schema aram_open;

create function as_of() returns bigint stable language sql as
  $$ select coalesce(nullif(current_setting('aram.as_of', true), '')::bigint, 9223372036854775807) $$;
create function audience() returns text stable language sql as
  $$ select coalesce(nullif(current_setting('aram.audience', true), ''), 'here') $$;

-- Views ask for these by a subquery, which is worked out once and not for every row.

-- Every letter of a withheld word becomes a block, so that places in the text stay where they are.
create function blacked_out(said text, words text[]) returns text immutable language plpgsql as $$
declare word text;
begin
  foreach word in array coalesce(words, '{}') loop
    said := regexp_replace(said, regexp_replace(word, '([][().*+?^$|{}\\\\])', '\\\\\\1', 'g'),
      repeat('█', char_length(word)), 'gi');
  end loop;
  return said;
end $$;

-- A place no finer than what contains it.
create function coarse(place jsonb) returns jsonb immutable language sql as $$
  select case when place->>'precision' in ('district', 'governorate', 'country') then place
    else jsonb_build_object('id', null, 'name', coalesce(place->'within'->>0, 'withheld'),
      'within', coalesce((place->'within') - 0, '[]'), 'lat', null, 'lon', null, 'precision', 'district') end $$;

create function words_withheld(in_report text, in_claim text) returns text[] stable language sql as $$
  select array_agg(word order by length(word) desc, word) from (
    select distinct unnest(w.words) as word from withheld w
    where w.until is null and w.kind in ('source', 'position')
      and (w.target is null or w.target = in_report or w.target = in_claim or exists (
        select from member m join claim c on c.id = m.claim
        where m.record = w.target and m.until is null and (c.id = in_claim or c.report = in_report)))
  ) all_words $$;

create view aram_open.report as
  select r.id, r.since, r.copy_of, r.language, r.published, r.published_is, r.url,
    blacked_out(r.publisher, w.words) as publisher,
    blacked_out(r.title, w.words) as title,
    blacked_out(r.byline, w.words) as byline,
    blacked_out(r.text, w.words) as text
  from report r, lateral (select case when exists (select from withheld where until is null)
    then words_withheld(r.id, null) end as words) w
  where r.since <= (select as_of())
    and not exists (select from withheld x where x.until is null and x.kind = 'report' and x.target = r.id);

create view aram_open.claim as
  select c.id, c.report, c.reading, c.dataset, c.row_key, c.kind, c.since, c.until,
    coalesce(d.may_leave, true) as may_leave,
    case when w.any_words is null then c.said else blacked_out(c.said, w.any_words) end as said,
    case when w.any_words is null then c.source else blacked_out(c.source::text, w.any_words)::json end as source,
    case when p.hidden then (b.body::jsonb || jsonb_build_object('where', (select coalesce(jsonb_agg(coarse(place)), '[]')
      from jsonb_array_elements(b.body::jsonb->'where') place)))::json
      else b.body end as body,
    coalesce(root.publisher, r.publisher, d.name) as publisher,
    coalesce(root.id, r.id, d.id) as origin,
    coalesce(r.publisher, d.name) as outlet, r.published, r.url
  from claim c
  left join report r on r.id = c.report
  left join report root on root.id = r.copy_of
  left join dataset d on d.id = c.dataset
  cross join lateral (select case when exists (select from withheld where until is null)
    then words_withheld(c.report, c.id) end as any_words) w
  cross join lateral (select case when w.any_words is null then c.body
    else blacked_out(c.body::text, w.any_words)::json end as body) b
  cross join lateral (select exists (select from withheld x where x.until is null and x.kind = 'position'
    and (x.target = c.id or x.target = c.report or x.target in (
      select m.record from member m where m.claim = c.id and m.until is null))) as hidden) p
  where c.since <= (select as_of()) and (c.until is null or c.until > (select as_of()))
    and ((select audience()) <> 'leaving' or coalesce(d.may_leave, true))
    and not exists (select from withheld x where x.until is null
      and ((x.kind = 'report' and x.target = c.report) or (x.kind = 'claim' and x.target = c.id)));

-- A reason compares two claims: where one of a record's claims is withheld, no reason is told.
create function open_reasons(reasons text[], in_record text, in_claim text) returns text[] stable language sql as $$
  select case
    when not exists (select from withheld where until is null) then reasons
    when cardinality(reasons) > 0 and exists (select from member m join claim c on c.id = m.claim join withheld x on x.until is null
      and ((x.kind = 'report' and x.target = c.report) or (x.kind in ('claim', 'position') and x.target in (c.id, m.record)))
      where m.record = in_record) then array['withheld']
    else array(select blacked_out(reason, words_withheld(null, in_claim)) from unnest(reasons) reason) end $$;

-- Claims of any time that are not withheld: for what once was.
create view aram_open.claim_ever as
  select c.id from claim c where c.since <= (select as_of())
    and not exists (select from withheld x where x.until is null
      and ((x.kind = 'report' and x.target = c.report) or (x.kind = 'claim' and x.target = c.id)));

create view aram_open.member as
  select m.record, m.claim, m.score, open_reasons(m.reasons, m.record, m.claim) as reasons,
    open_reasons(m.differences, m.record, m.claim) as differences, m.since, m.until
  from member m
  where m.since <= (select as_of()) and (m.until is null or m.until > (select as_of()))
    and not exists (select from withheld x where x.until is null and x.kind = 'record' and x.target = m.record)
    and exists (select from aram_open.claim_ever e where e.id = m.claim);

create view aram_open.account as
  select a.* from account a
  where a.since <= (select as_of()) and (a.until is null or a.until > (select as_of())) and (a.audience = 'all' or a.audience = (select audience()))
    and not exists (select from withheld x where x.until is null and x.kind = 'record' and x.target = a.record);

create view aram_open.account_body as
  select b.record, b.since, b.audience, b.body from account_body b
  where not exists (select from withheld x where x.until is null and x.kind = 'record' and x.target = b.record);

create view aram_open.doubt as
  select d.id, d.record, d.other, d.score, open_reasons(open_reasons(d.reasons, d.record, null), d.other, null) as reasons,
    d.since, d.until from doubt d
  where d.since <= (select as_of()) and (d.until is null or d.until > (select as_of()))
    and exists (select from aram_open.account a where a.record = d.record)
    and exists (select from aram_open.account a where a.record = d.other);

create view aram_open.decision as
  select d.revision, r.at, r.who, d.kind, d.undoes, d.until, d.field,
    case when d.kind = 'withhold' then null else blacked_out(r.why, w.words) end as why,
    case when d.kind = 'withhold' then null else d.target end as target,
    case when d.kind = 'withhold' then 'null'::jsonb else blacked_out(d.value::text, w.words)::jsonb end as value
  from decision d join revision r on r.id = d.revision,
    lateral (select array_agg(word) as words from withheld x, unnest(x.words) word where x.until is null) w
  where d.revision <= (select as_of())
    and not exists (select from withheld x where x.until is null and x.kind in ('report', 'claim', 'record')
      and x.target = d.target);

create view aram_open.revision as
  select id, at, who, what, hash from revision where id <= (select as_of());

create view aram_open.dataset as select * from dataset where since <= (select as_of());
`;
