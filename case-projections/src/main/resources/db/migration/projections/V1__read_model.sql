-- Read models (schema read_model, made by Flyway): a template, its generations, and the views through which everybody finds the live one.
--
-- A read model M is declared by its own migration: it makes the schema M_template with its tables and indexes, calls
-- read_model.declare('M'), which adds the table of cursors and makes the schema M of views, and then may add row-level
-- security and policies to the template's tables. The template itself stays empty: tables, keys, indexes and policies
-- are copied to each generation (schemas M_1, M_2, ...), where the projector may write and queries may read. Queries,
-- policies and the writer name the views M.table only: a view keeps its identity when another generation is put behind it.

create table read_model.generation (
    model    text        not null,
    number   integer     not null check (number >= 1),
    state    text        not null check (state in ('BUILDING', 'LIVE', 'RETIRED')),
    shape    text        not null,
    started  timestamptz not null default clock_timestamp(),
    finished timestamptz,
    position bigint      not null default 0,
    target   bigint      not null default 0,
    primary key (model, number)
);
create unique index one_live_generation on read_model.generation (model) where state = 'LIVE';
comment on column read_model.generation.shape is 'digest of the template that it was made from';
comment on column read_model.generation.position is 'entries folded so far, of target';

create table read_model.template (
    model text    primary key check (model ~ '^[a-z]+$'),
    last  integer not null default 0
);
comment on column read_model.template.last is 'number of its last generation: none is given twice';

-- The tables of a template, in the order in which everything is done to them: cursors first, so that who holds the
-- view of the cursors holds the read model.
create function read_model.tables(model text) returns setof name
    language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = model || '_template' and c.relkind = 'r'
    order by c.relname <> 'cursor', c.relname;
end;

create function read_model.shape(model text) returns text
    language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    select md5(string_agg(format('%s.%s %s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull),
                          ',' order by c.relname, a.attname))
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
         join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where n.nspname = model || '_template' and c.relkind = 'r';
end;

-- Puts the tables of a schema behind the views.
create function read_model.point(model text, schema text) returns void
    language plpgsql set search_path = pg_catalog, pg_temp as
$$
declare
    t name;
begin
    for t in select read_model.tables(model) loop
        execute format('create or replace view %I.%I with (security_invoker = true) as select * from %I.%I',
                       model, t, schema, t);
        execute format('grant select on %I.%I to jointcase_query', model, t);
        execute format('grant select, insert, update, delete on %I.%I to jointcase_projector', model, t);
    end loop;
end
$$;

-- Called by the migration that made or changed a template.
create function read_model.declare(model text) returns void
    language plpgsql set search_path = pg_catalog, pg_temp as
$$
declare
    template text := model || '_template';
begin
    insert into read_model.template (model) values (model) on conflict do nothing;
    execute format('create table if not exists %I.cursor ('
                   'slot integer primary key, position bigint not null, leaf bytea not null)', template);
    execute format('grant usage on schema %I to jointcase_projector, jointcase_query', template);
    execute format('grant select on all tables in schema %I to jointcase_projector, jointcase_query', template);
    if not exists (select from pg_namespace where nspname = model) then
        execute format('create schema %I', model);
        execute format('grant usage on schema %I to jointcase_projector, jointcase_query', model);
        perform read_model.point(model, template);
    end if;
end
$$;

-- Makes a new, empty generation without indexes and without row-level security: COPY fills it faster, and nobody but
-- the projector can reach it yet.
create function read_model.begin_generation(model text) returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
    template text := model || '_template';
    generation integer;
    fresh text;
    t name;
begin
    update read_model.template m set last = m.last + 1 where m.model = begin_generation.model
    returning m.last into strict generation;
    insert into read_model.generation (model, number, state, shape)
    values (model, generation, 'BUILDING', read_model.shape(model));
    fresh := model || '_' || generation;
    execute format('create schema %I', fresh);
    execute format('grant usage on schema %I to jointcase_projector', fresh);
    for t in select read_model.tables(model) loop
        execute format('create table %I.%I (like %I.%I including all excluding indexes)', fresh, t, template, t);
        execute format('grant select, insert, update, delete on %I.%I to jointcase_projector', fresh, t);
    end loop;
    return generation;
end
$$;

-- Gives a filled generation the keys, indexes, grants and policies of its template.
create function read_model.index_generation(model text, generation integer) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
    template text := model || '_template';
    fresh text := model || '_' || generation;
    t name;
    r record;
begin
    perform from read_model.generation g
    where g.model = index_generation.model and g.number = generation and g.state = 'BUILDING' for update;
    if not found then
        raise exception 'generation % of % is not being built', generation, model;
    end if;
    execute format('grant usage on schema %I to jointcase_query', fresh);
    for t in select read_model.tables(model) loop
        for r in select conname, pg_get_constraintdef(oid) definition from pg_constraint
                 where conrelid = format('%I.%I', template, t)::regclass and contype in ('p', 'u', 'x') loop
            execute format('alter table %I.%I add constraint %I %s', fresh, t, r.conname, r.definition);
        end loop;
        for r in select replace(pg_get_indexdef(i.indexrelid), format(' ON %I.', template), format(' ON %I.', fresh)) definition
                 from pg_index i
                 where i.indrelid = format('%I.%I', template, t)::regclass
                   and not exists (select from pg_constraint c where c.conindid = i.indexrelid) loop
            execute r.definition;
        end loop;
        for r in select c.relrowsecurity, c.relforcerowsecurity from pg_class c
                 where c.oid = format('%I.%I', template, t)::regclass and c.relrowsecurity loop
            execute format('alter table %I.%I enable row level security', fresh, t);
            execute format('create policy projector on %I.%I to jointcase_projector using (true) with check (true)', fresh, t);
            if r.relforcerowsecurity then
                execute format('alter table %I.%I force row level security', fresh, t);
            end if;
        end loop;
        for r in select p.*, pg_get_expr(p.polqual, p.polrelid) visible, pg_get_expr(p.polwithcheck, p.polrelid) allowed,
                        case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update'
                                      when 'd' then 'delete' else 'all' end command,
                        (select string_agg(case oid when 0 then 'public' else quote_ident(pg_get_userbyid(oid)) end, ', ')
                         from unnest(p.polroles) oid) roles
                 from pg_policy p where p.polrelid = format('%I.%I', template, t)::regclass loop
            if concat(r.visible, r.allowed) ~ '_template\.' then
                raise exception 'policy % of %.% names a template: it must name views', r.polname, template, t;
            end if;
            execute format('create policy %I on %I.%I as %s for %s to %s', r.polname, fresh, t,
                           case when r.polpermissive then 'permissive' else 'restrictive' end, r.command, r.roles)
                    || coalesce(' using (' || r.visible || ')', '') || coalesce(' with check (' || r.allowed || ')', '');
        end loop;
        execute format('grant select on %I.%I to jointcase_query', fresh, t);
        execute format('analyze %I.%I', fresh, t);
    end loop;
end
$$;

-- Puts an indexed generation behind the views, with its cursors; whoever reads or writes sees the one or the other.
create function read_model.go_live(model text, generation integer) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
    perform read_model.point(model, model || '_' || generation);
    update read_model.generation g set state = 'RETIRED' where g.model = go_live.model and g.state = 'LIVE';
    update read_model.generation g set state = 'LIVE', finished = clock_timestamp(), position = target
    where g.model = go_live.model and g.number = generation and g.state = 'BUILDING';
    if not found then
        raise exception 'generation % of % is not being built', generation, model;
    end if;
end
$$;

-- Removes what no view shows: a generation that was replaced, or one whose building was interrupted.
create function read_model.drop_generation(model text, generation integer) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
    delete from read_model.generation g
    where g.model = drop_generation.model and g.number = generation and g.state <> 'LIVE';
    if found then
        execute format('drop schema if exists %I cascade', model || '_' || generation);
    end if;
end
$$;

revoke all on all functions in schema read_model from public;
grant usage on schema read_model to jointcase_projector, jointcase_query;
grant select on read_model.generation to jointcase_projector, jointcase_query;
grant update (position, target) on read_model.generation to jointcase_projector;
grant execute on function read_model.shape(text), read_model.begin_generation(text),
    read_model.index_generation(text, integer), read_model.go_live(text, integer),
    read_model.drop_generation(text, integer) to jointcase_projector;
