-- Who people are. The only place that knows it: the ledger holds their ids, and erasing a row here makes those nobody's.
-- Not event-sourced, for that reason.

create table organisation (
    code text primary key,
    id uuid not null unique default uuidv7()
);
comment on table organisation is 'Codes given to organisations, before the ledger knows of them: a code is given once';

create table person (
    id uuid primary key default uuidv7(),
    issuer text not null,
    subject text not null,
    name text not null,
    organisation uuid not null references organisation (id),
    roles text[] not null,
    unique (issuer, subject)
);
comment on table person is 'One row for each account of a provider, with what its latest token said';
create index on person (organisation, name, id);

create table account (
    name text primary key,
    secret text not null,
    called text not null,
    organisation text not null,
    roles text[] not null
);
comment on table account is 'Accounts of the embedded provider; the secret is a hash';

-- A sequence a year: numbers are unique, gaps are allowed, and drawing one locks nobody out.
create function next_case_number(year int) returns bigint
    language plpgsql security definer set search_path = directory, pg_temp
as $$
begin
    if to_regclass('directory.case_number_' || year) is null then
        begin
            execute format('create sequence if not exists directory.%I', 'case_number_' || year);
        exception when unique_violation then
            null; -- somebody else's first of the year, at the same moment
        end;
    end if;
    return nextval('directory.case_number_' || year);
end
$$;
revoke all on function next_case_number(int) from public;

grant usage on schema directory to jointcase_directory;
grant select, insert on organisation, account to jointcase_directory;
grant select, insert, update on person to jointcase_directory;
grant execute on function next_case_number(int) to jointcase_directory;
