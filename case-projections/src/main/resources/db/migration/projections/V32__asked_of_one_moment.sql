-- Who asks holds this before his snapshot is taken, and who switches holds it alone: the views would lead a snapshot that is
-- older than a switch to tables of after it, whose rows it does not see as they were when they began to serve.
create view read_model.asking as select true as locked;
comment on view read_model.asking is 'is locked, and no table: a dump of the database would hold that to its end';
grant select on read_model.asking to jointcase_query, jointcase_projector;

create or replace function read_model.go_live(model text, generation integer) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
    if read_model.relied_on(model || '_' || generation) is distinct from read_model.relied_on(model || '_template') then
        raise exception 'generation % of % is not what its template is', generation, model;
    end if;
    lock table read_model.asking in access exclusive mode;
    -- From here on everybody waits: less than PostgreSQL takes to see a deadlock.
    perform set_config('lock_timeout', '500ms', true);
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

-- What was found stays until something else is found.
comment on column read_model.comparison.started is 'the last that was begun';
comment on column read_model.comparison.ended is
    'the last that came to its end; before started while another is under way, or where that was broken off';
comment on column read_model.comparison.differences is
    'what the last that came to its end found: a table and how many rows differ, as ''card 3''; empty where none does';
