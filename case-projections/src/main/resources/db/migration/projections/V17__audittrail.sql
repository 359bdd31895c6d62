-- What both logs say of who did what. To auditors alone: the centre's see all of it, another organisation's what it may
-- see of the cases, and its own people's accesses.

create schema audittrail_template;

create table audittrail_template.action (
    case_id      uuid        not null,
    position     bigint      not null,
    type         text        not null,
    object_id    uuid        not null,
    shown        text        not null,
    actor        uuid        not null,
    organisation uuid        not null,
    happened_at  timestamptz not null,
    recorded_at  timestamptz not null,
    primary key (case_id, position)
);
create unique index action_position on audittrail_template.action (position);

select read_model.declare('audittrail');

select sight.guard('audittrail_template.action', $$
    (select sight.is_one_of('{AUDITOR}')) and case shown
        when 'TO_ALL' then true
        when 'TO_PARTIES' then exists (select from partners.memorandum m where m.case_id = action.case_id)
        when 'WITH_OBJECT' then (select sight.everything()) or exists (select from access.object_sight o
            where o.case_id = action.case_id and o.object_id = action.object_id)
        else (select sight.everything()) or exists (select from access.case_sight s
            where s.case_id = action.case_id and s.holder = any ((select sight.holders())::text[]))
    end$$);

create schema accesses_template;

create table accesses_template.access (
    case_id      uuid        not null,
    position     bigint      not null,
    action       text        not null,
    object_kind  text        not null,
    object_id    uuid,
    outcome      text        not null,
    rule         text,
    sha256       text,
    actor        uuid        not null,
    organisation uuid        not null,
    client       text,
    happened_at  timestamptz not null,
    recorded_at  timestamptz not null,
    primary key (case_id, position)
);
create unique index access_position on accesses_template.access (position);
create index access_organisation on accesses_template.access (organisation, position);

select read_model.declare('accesses');

select sight.guard('accesses_template.access',
                   'sight.is_one_of(''{AUDITOR}'') and (sight.of_centre() or organisation = sight.organisation())');
