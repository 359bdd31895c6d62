-- A generation can be followed and asked as long as it has the columns and keys that its template has now. Where other
-- things were changed, it serves until another one has been made.

create function read_model.columns_of(schema text) returns text
    language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    with tables as (
        select c.oid, c.relname from pg_class c where c.relnamespace = to_regnamespace(schema) and c.relkind = 'r'
    )
    select md5(string_agg(part, ',' order by part collate "C"))
    from (select format('%s.%s %s %s %s %s', relname, attname, format_type(atttypid, atttypmod), attnotnull,
                        collname, pg_get_expr(adbin, adrelid)) as part
          from tables join pg_attribute on attrelid = tables.oid and attnum > 0 and not attisdropped
               left join pg_collation on pg_collation.oid = attcollation
               left join pg_attrdef on adrelid = tables.oid and adnum = attnum
          union all
          select format('%s %s %s', relname, contype, array(select attname from unnest(conkey) with ordinality k(num, nth)
                            join pg_attribute on attrelid = conrelid and attnum = num order by nth))
          from tables join pg_constraint on conrelid = tables.oid and contype in ('p', 'u')) parts;
end;

create function read_model.can_be_followed(model text) returns boolean
    language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    select exists (select from read_model.generation g
                   where g.model = can_be_followed.model and g.state = 'LIVE'
                     and read_model.columns_of(g.model || '_' || g.number) = read_model.columns_of(g.model || '_template'));
end;

revoke execute on function read_model.columns_of(text), read_model.can_be_followed(text) from public;
grant execute on function read_model.columns_of(text), read_model.can_be_followed(text)
    to jointcase_projector, jointcase_query;
