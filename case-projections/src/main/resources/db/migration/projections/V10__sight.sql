-- Who reads. The query role sets, for one transaction, what its person's mandate says: jointcase.person,
-- jointcase.organisation, jointcase.roles (comma-separated) and jointcase.centre. Where nothing is set, nothing is seen.

create schema sight;

create function sight.person() returns uuid language sql stable parallel safe
return nullif(current_setting('jointcase.person', true), '')::uuid;

create function sight.organisation() returns uuid language sql stable parallel safe
return nullif(current_setting('jointcase.organisation', true), '')::uuid;

create function sight.of_centre() returns boolean language sql stable parallel safe
return coalesce(current_setting('jointcase.centre', true), '') = 'true';

-- Whether the person holds one of these roles.
create function sight.is_one_of(roles text[]) returns boolean language sql stable parallel safe
return coalesce(string_to_array(current_setting('jointcase.roles', true), ',') && roles, false);

-- The centre's supervisors and auditors see every case and everything in it.
create function sight.everything() returns boolean language sql stable parallel safe
return sight.of_centre() and sight.is_one_of('{SUPERVISOR,AUDITOR}');

-- Lets queries see of a template's table the rows that fulfil a condition, and nothing where there is none. Also its
-- owner is bound: only the projector reads and writes everything.
create function sight.guard(guarded regclass, condition text) returns void
    language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
    execute format('alter table %s enable row level security, force row level security', guarded);
    execute format('create policy sight on %s for select to jointcase_query using (%s)', guarded, condition);
end
$$;
revoke execute on function sight.guard(regclass, text) from public;

grant usage on schema sight to jointcase_query, jointcase_projector;
