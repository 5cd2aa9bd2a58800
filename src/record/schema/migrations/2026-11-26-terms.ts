/**
 * A data set's terms can be decided anew: whether its rows may be passed on, and under which licence. What holds now
 * holds of every past moment too. And claims that may be counted and listed: none of a withheld record.
 */
export const terms = `
alter table decision drop constraint decision_kind_check;
alter table decision add constraint decision_kind_check check (kind in
  ('accept', 'reject', 'correct', 'merge', 'split', 'keep apart', 'grade', 'withhold', 'undo', 'terms'));

create view dataset_now as
  select d.id, d.name, coalesce(t.value->>'licence', d.licence) as licence,
    coalesce((t.value->>'mayLeave')::boolean, d.may_leave) as may_leave, d.since
  from dataset d left join lateral (select value from decision x
    where x.kind = 'terms' and x.target = d.id and x.until is null order by x.revision desc limit 1) t on true;

create or replace view aram_open.dataset as select * from dataset_now where since <= (select as_of());

create or replace view aram_open.claim as
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
  left join dataset_now d on d.id = c.dataset
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

-- Matching still leads a new report to a withheld record; nobody is shown its claims.
create view aram_open.told as
  select c.* from aram_open.claim c
  where not exists (select from withheld x join member m on m.record = x.target and m.until is null
    where x.until is null and x.kind = 'record' and m.claim = c.id);
`;
