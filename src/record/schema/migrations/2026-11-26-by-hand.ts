/**
 * Readings by a person: claims that the reader missed, beside its own. `reader` is null for Aram's, of which one holds
 * at a time; else who read. And the passages of a report as they may be shown.
 */
export const byHand = `
alter table reading add column reader text check (reader <> '');
drop index reading_current;
create unique index reading_current on reading (report) where until is null and reader is null;
create index claim_report on claim (report) where report is not null;

-- A block is as long as the letter it covers, as JavaScript counts: letters beyond the first plane are two.
create or replace function blacked_out(said text, words text[]) returns text immutable language plpgsql as $$
declare word text;
begin
  foreach word in array coalesce(words, '{}') loop
    said := regexp_replace(said, regexp_replace(word, '([][().*+?^$|{}\\\\])', '\\\\\\1', 'g'),
      repeat('█', char_length(word) + (octet_length(regexp_replace(word, '[^\\U00010000-\\U0010FFFF]', '', 'g')) / 4)), 'gi');
  end loop;
  return said;
end $$;

create view aram_open.reading as
  select g.id, g.report, g.number, g.reader, g.body->'passages' as passages, g.since, g.until
  from reading g join aram_open.report r on r.id = g.report
  where g.since <= (select as_of()) and (g.until is null or g.until > (select as_of()));
`;
