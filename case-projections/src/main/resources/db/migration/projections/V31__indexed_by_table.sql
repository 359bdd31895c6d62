-- The tables of a filled generation are indexed one by one, so that several can be at a time, and those that are done are not
-- done again when a rebuild was interrupted.

-- Gives a table of a filled generation the keys, indexes, policies and grants of its template, unless it has them. Each table of
-- a template has a key: who finds an index finds all else.
create function read_model.index_table(model text, generation integer, t name) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
    template text := model || '_template';
    fresh text := model || '_' || generation;
    r record;
begin
    -- Others may be indexing other tables of it, and nobody removes it.
    perform from read_model.generation g
    where g.model = index_table.model and g.number = generation and g.state = 'BUILDING' for key share;
    if not found then
        raise exception 'generation % of % is not being built', generation, model;
    end if;
    -- Who comes second waits here, and finds what the first has done.
    execute format('lock table %I.%I in access exclusive mode', fresh, t);
    if exists (select from pg_index where indrelid = format('%I.%I', fresh, t)::regclass) then
        return;
    end if;
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
    for r in select c.relforcerowsecurity from pg_class c
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
end
$$;

-- Puts an indexed generation behind the views, with its cursors; whoever reads or writes sees the one or the other. One that
-- lacks keys or policies of its template serves nobody.
create or replace function read_model.go_live(model text, generation integer) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
    if read_model.relied_on(model || '_' || generation) is distinct from read_model.relied_on(model || '_template') then
        raise exception 'generation % of % is not what its template is', generation, model;
    end if;
    execute format('grant usage on schema %I to jointcase_query', model || '_' || generation);
    perform read_model.point(model, model || '_' || generation);
    update read_model.generation g set state = 'RETIRED' where g.model = go_live.model and g.state = 'LIVE';
    update read_model.generation g set state = 'LIVE', finished = clock_timestamp(), position = target
    where g.model = go_live.model and g.number = generation and g.state = 'BUILDING';
    if not found then
        raise exception 'generation % of % is not being built', generation, model;
    end if;
end
$$;

drop function read_model.index_generation(text, integer);

revoke execute on function read_model.index_table(text, integer, name) from public;
grant execute on function read_model.index_table(text, integer, name) to jointcase_projector;
