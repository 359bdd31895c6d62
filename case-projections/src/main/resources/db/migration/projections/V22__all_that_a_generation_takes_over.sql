-- A generation takes over columns, keys, indexes and policies of its template. All of them make its shape, so that a
-- migration that changes any is followed by a new generation: a policy that it tightens holds as soon as that serves.
create or replace function read_model.shape(model text) returns text
    language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    with tables as (
        select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity from pg_class c
        where c.relnamespace = (model || '_template')::regnamespace and c.relkind = 'r'
    )
    select md5(string_agg(part, ',' order by part collate "C"))
    from (select format('%s %s %s', relname, relrowsecurity, relforcerowsecurity) as part from tables
          union all
          select format('%s.%s %s %s %s %s', relname, attname, format_type(atttypid, atttypmod), attnotnull,
                        collname, pg_get_expr(adbin, adrelid))
          from tables join pg_attribute on attrelid = tables.oid and attnum > 0 and not attisdropped
               left join pg_collation on pg_collation.oid = attcollation
               left join pg_attrdef on adrelid = tables.oid and adnum = attnum
          union all
          select format('%s %s', relname, pg_get_constraintdef(k.oid))
          from tables join pg_constraint k on conrelid = tables.oid and contype in ('p', 'u', 'x', 'c')
          union all
          select pg_get_indexdef(indexrelid) from tables join pg_index on indrelid = tables.oid
          union all
          select format('%s %s %s %s %s %s %s', relname, polname, polcmd, polpermissive,
                        array(select rolname from pg_roles where pg_roles.oid = any (polroles) order by rolname),
                        pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
          from tables join pg_policy on polrelid = tables.oid) parts;
end;

-- Whether somebody's holders are among those of a case is one descent of this key. Without the column in it, the other
-- index was taken, which is descended for each holder.
alter table access_template.case_sight
    drop constraint case_sight_pkey,
    add constraint case_sight_pkey primary key (case_id, holder) include (file);
