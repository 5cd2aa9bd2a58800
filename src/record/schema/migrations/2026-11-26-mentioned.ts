/**
 * What each reading mentions beside its claims, for whoever asks how much was written about a place: the places it
 * names, and its hours and parts of a day. Worked out from the reading by a trigger, so that it is there after a
 * restore too.
 */
export const mentioned = `
create table mentioned (
  reading text primary key references reading,
  report text not null references report,
  places jsonb not null,
  hours jsonb not null
);
create index mentioned_report on mentioned (report);

create function list_in(body json, name text) returns json immutable language sql as
  $$ select case when json_typeof(body->name) = 'array' then body->name else '[]'::json end $$;

-- Each place once; an hour as where it stands and its TIMEX.
create function mentions_of(body json, out places jsonb, out hours jsonb) immutable language sql as $$
  select
    (select coalesce(jsonb_agg(distinct (said->'place')::jsonb), '[]') from json_array_elements(list_in(body, 'places')) said
      where json_typeof(said->'place') = 'object'),
    (select coalesce(jsonb_agg(jsonb_build_array(said->'start', said->'end', said->'timex')), '[]')
      from json_array_elements(list_in(body, 'times')) said where said->>'timex' ~ 'T([0-9]|NI|MO|AF|EV|MI|DT)') $$;

insert into mentioned select r.id, r.report, of.places, of.hours from reading r, mentions_of(r.body) of;

create function keep_mentions() returns trigger language plpgsql as $$
begin
  insert into mentioned select r.id, r.report, of.places, of.hours from added r, mentions_of(r.body) of;
  return null;
end $$;
create trigger keep_mentions after insert on reading
  referencing new table as added for each statement execute function keep_mentions();

-- Where a position is withheld, a report's places are no finer than what contains them.
create view aram_open.mentioned as
  select g.reading, g.report, g.hours,
    case when p.hidden then (select coalesce(jsonb_agg(distinct coarse(place)), '[]') from jsonb_array_elements(b.places) place)
      else b.places end as places
  from mentioned g join reading r on r.id = g.reading
  cross join lateral (select case when exists (select from withheld where until is null)
    then blacked_out(g.places::text, words_withheld(g.report, null))::jsonb else g.places end as places) b
  cross join lateral (select exists (select from withheld x where x.until is null and x.kind = 'position'
    and (x.target = g.report or exists (select from claim c left join member m on m.claim = c.id and m.until is null
      where c.report = g.report and x.target in (c.id, m.record)))) as hidden) p
  where r.since <= (select as_of()) and (r.until is null or r.until > (select as_of()))
    and not exists (select from withheld x where x.until is null and x.kind = 'report' and x.target = g.report);
`;
