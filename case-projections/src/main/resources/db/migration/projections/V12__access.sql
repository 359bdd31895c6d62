-- Who may see what.

create schema access_template;

create table access_template.standing (
    case_id       uuid    primary key,
    submitter     uuid    not null,
    submitted_for uuid    not null,
    red           boolean not null,
    lead          uuid
);

create table access_template.participant (
    case_id      uuid not null,
    organisation uuid not null,
    primary key (case_id, organisation)
);

create table access_template.assigned (
    case_id      uuid not null,
    person       uuid not null,
    organisation uuid not null,
    primary key (case_id, person)
);

create table access_template.case_sight (
    case_id uuid             not null,
    holder  text collate "C" not null,
    file    boolean          not null,
    primary key (case_id, holder)
);
create index case_sight_holder on access_template.case_sight (holder, case_id) include (file);

create table access_template.object_sight (
    case_id                uuid    not null,
    object_id              uuid    not null,
    parts                  uuid[]  not null,
    red                    boolean not null,
    named                  uuid[]  not null,
    holders                text[]  not null,
    custodian              uuid,
    custodian_organisation uuid,
    primary key (case_id, object_id)
);

create table access_template.given (
    case_id      uuid   not null,
    object_id    uuid   not null,
    release_id   uuid   not null,
    organisation uuid   not null,
    persons      uuid[] not null,
    primary key (case_id, object_id, release_id)
);

create table access_template.asked (
    case_id    uuid    not null,
    request_id uuid    not null,
    requested  uuid    not null,
    abroad     boolean not null,
    primary key (case_id, request_id)
);

select read_model.declare('access');

-- What the session's person is, in the words of access.case_sight and access.object_sight.
create function sight.holders() returns text[] language sql stable parallel safe
begin atomic
    select array_remove(array [
        'person:' || person,
        'member:' || organisation || ':' || person,
        case when sight.is_one_of('{SUPERVISOR}') then 'supervisors:' || organisation end,
        case when sight.is_one_of('{SUPERVISOR,LIAISON,AUDITOR}') then 'desk:' || organisation end,
        case when sight.of_centre() and sight.is_one_of('{LIAISON}') then 'centre-liaisons' end,
        case when sight.is_one_of('{SUPERVISOR}')
             and exists (select from partners.partner p where p.case_id = organisation and p.kind = 'CENTRAL_AUTHORITY')
             then 'central-authorities' end], null)
    from (select sight.person() as person, sight.organisation() as organisation) me;
end;

select sight.guard('access_template.standing', '(select sight.everything())');
select sight.guard('access_template.participant', 'organisation = sight.organisation()');
select sight.guard('access_template.assigned', 'organisation = sight.organisation() and sight.is_one_of(''{SUPERVISOR}'')');
-- Queries ask for the same holders themselves; written otherwise, the planner does not count the condition twice.
select sight.guard('access_template.case_sight', 'coalesce(holder = any ((select sight.holders())::text[]), false)');
select sight.guard('access_template.given',
                   'organisation = sight.organisation() and (persons = ''{}'' or sight.person() = any (persons))');
select sight.guard('access_template.asked', 'false');

-- The cases that the session's person sees; one may stand here twice. Those who see everything are not asked for.
create view sight.cases with (security_invoker = true) as
select s.case_id, s.file from access.case_sight s where s.holder = any (sight.holders());

-- The objects that the session's person sees. The condition is the view's and the policy's: what one forgets, the other
-- keeps. In this order: those who hold it; the supervisor of a custodian who is no longer assigned; investigators of a
-- requested party that takes no part in the case; and of those who see the case who sees its file, whose part it is, and
-- to whom a release gives it.
do $$
declare
    condition constant text := $sql$
        (select sight.everything())
        or holders && (select sight.holders())::text[]
        or (red and custodian_organisation = (select sight.organisation()) and (select sight.is_one_of('{SUPERVISOR}'))
            and not exists (select from access.assigned a where a.case_id = object_sight.case_id
                and a.person = object_sight.custodian and a.organisation = object_sight.custodian_organisation))
        or ('outsiders:' || (select sight.organisation()) = any (holders) and (select sight.is_one_of('{INVESTIGATOR}'))
            and not exists (select from access.participant p where p.case_id = object_sight.case_id
                and p.organisation = (select sight.organisation())))
        or exists (select from access.case_sight s
            where s.case_id = object_sight.case_id and s.holder = any ((select sight.holders())::text[])
              and ((s.file or (select sight.organisation()) = any (object_sight.parts))
                       and (not object_sight.red or (select sight.person()) = any (object_sight.named)
                            or (select sight.person()) = object_sight.custodian)
                   or exists (select from access.given g
                        where g.case_id = object_sight.case_id and g.object_id = object_sight.object_id
                          and g.organisation = (select sight.organisation())
                          and (g.persons = '{}' or (select sight.person()) = any (g.persons)))))
        $sql$;
begin
    perform sight.guard('access_template.object_sight', condition);
    execute 'create view sight.objects with (security_invoker = true) as'
            ' select object_sight.case_id, object_sight.object_id from access.object_sight where ' || condition;
end
$$;

-- Lets queries see a template's table as far as their person sees each row's case (or only its file). Where whole lists
-- are read, all cases that he sees are looked up once; else each row's own.
create function sight.guard_cases(guarded regclass, file boolean, lists boolean) returns void
    language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
    perform sight.guard(guarded, format(
        case when lists then '(select sight.everything()) or case_id in (select s.case_id from access.case_sight s'
                ' where s.holder = any (sight.holders())%2$s)'
            else '(select sight.everything()) or exists (select from access.case_sight s where s.case_id = %1$I.case_id'
                ' and s.holder = any ((select sight.holders())::text[])%2$s)' end,
        (select relname from pg_class where oid = guarded), case when file then ' and s.file' else '' end));
end
$$;

-- The same by the object that each row is about.
create function sight.guard_objects(guarded regclass, object_id name) returns void
    language plpgsql set search_path = pg_catalog, pg_temp as
$$
begin
    perform sight.guard(guarded, format(
        '(select sight.everything()) or exists (select from access.object_sight o'
        ' where o.case_id = %1$I.case_id and o.object_id = %1$I.%2$I)',
        (select relname from pg_class where oid = guarded), object_id));
end
$$;
revoke execute on function sight.guard_cases(regclass, boolean, boolean), sight.guard_objects(regclass, name) from public;

grant select on sight.cases, sight.objects to jointcase_query, jointcase_projector;
