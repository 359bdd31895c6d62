-- A projection that makes other rows of the same events needs another generation, as other tables do. The migration that comes
-- with it says so by this. Generations of before lack the constraint: they are neither followed nor gone on with.
create function read_model.folded_anew(model text) returns void
    language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
    execute format('alter table %I.cursor add check (true)', model || '_template');
end
$$;
revoke execute on function read_model.folded_anew(text) from public;
