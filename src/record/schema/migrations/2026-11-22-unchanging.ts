const tables = [
  'revision',
  'dataset',
  'report',
  'reading',
  'claim',
  'record',
  'member',
  'doubt',
  'decision',
  'withheld',
];
const endable = new Set(['reading', 'claim', 'member', 'doubt', 'decision', 'withheld']);

/** Rows are added and ended, never changed and never removed: the database itself refuses. */
export const unchanging = `
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the record is never changed: % of %', lower(tg_op), tg_table_name using errcode = 'restrict_violation';
end $$;

create function only_end() returns trigger language plpgsql as $$
begin
  if old.until is null and new.until is not null and to_jsonb(old) - 'until' = to_jsonb(new) - 'until' then
    return new;
  end if;
  raise exception 'the record is never changed: update of %', tg_table_name using errcode = 'restrict_violation';
end $$;
${tables
  .map((table) => {
    const update = endable.has(table) ? 'only_end' : 'refuse_change';
    return `
create trigger never_changed before update on ${table} for each row execute function ${update}();
create trigger never_removed before delete or truncate on ${table} for each statement execute function refuse_change();`;
  })
  .join('')}
`;
