-- A generation can be followed and asked as long as it is what its template is now, but for indexes: without one of those it
-- serves until another generation has been made.

-- Digest of what writers and readers of a schema's tables rely on: columns in their order, keys, checks, row-level security and
-- policies.
create function read_model.relied_on(schema text) returns text
    language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    with tables as (
        select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity from pg_class c
        where c.relnamespace = to_regnamespace(schema) and c.relkind = 'r'
    )
    select md5(string_agg(part, ',' order by part collate "C"))
    from (select format('%s %s %s', relname, relrowsecurity, relforcerowsecurity) as part from tables
          union all
          select format('%s.%s %s %s %s %s %s', relname, attname, row_number() over (partition by attrelid order by attnum),
                        format_type(atttypid, atttypmod), attnotnull, collname, pg_get_expr(adbin, adrelid))
          from tables join pg_attribute on attrelid = tables.oid and attnum > 0 and not attisdropped
               left join pg_collation on pg_collation.oid = attcollation
               left join pg_attrdef on adrelid = tables.oid and adnum = attnum
          union all
          select format('%s %s %s', relname, contype, array(select attname from unnest(conkey) with ordinality k(num, nth)
                            join pg_attribute on attrelid = conrelid and attnum = num order by nth))
          from tables join pg_constraint on conrelid = tables.oid and contype in ('p', 'u')
          union all
          select format('%s %s', relname, pg_get_constraintdef(pg_constraint.oid))
          from tables join pg_constraint on conrelid = tables.oid and contype in ('x', 'c')
          union all
          select format('%s %s %s %s %s %s %s', relname, polname, polcmd, polpermissive,
                        array(select rolname from pg_roles where pg_roles.oid = any (polroles) order by rolname),
                        pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
          from tables join pg_policy on polrelid = tables.oid and polname <> 'projector') parts;
end;

-- A template's shape is that and its indexes.
create or replace function read_model.shape(model text) returns text
    language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    select md5(concat(read_model.relied_on(model || '_template'),
                      (select string_agg(pg_get_indexdef(indexrelid), ',' order by pg_get_indexdef(indexrelid) collate "C")
                       from pg_index join pg_class c on c.oid = indrelid
                       where c.relnamespace = to_regnamespace(model || '_template'))));
end;

-- Whether a view shows this table.
create function read_model.shows(view regclass, shown regclass) returns boolean
    language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    select exists (select from pg_rewrite r join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
                   where r.ev_class = view and d.refclassid = 'pg_class'::regclass and d.refobjid = shown);
end;

create function read_model.can_be_followed(model text) returns boolean
    language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    select exists (select from read_model.generation g
                   where g.model = can_be_followed.model and g.state = 'LIVE'
                     and read_model.relied_on(g.model || '_' || g.number) = read_model.relied_on(g.model || '_template')
                     and not exists (select from read_model.tables(g.model) t
                                     where read_model.shows(to_regclass(format('%I.%I', g.model, t)),
                                                            to_regclass(format('%I.%I', g.model || '_' || g.number, t)))
                                           is not true));
end;

revoke execute on function read_model.relied_on(text), read_model.shows(regclass, regclass),
    read_model.can_be_followed(text) from public;
grant execute on function read_model.relied_on(text), read_model.shows(regclass, regclass),
    read_model.can_be_followed(text), read_model.tables(text) to jointcase_projector, jointcase_query;
