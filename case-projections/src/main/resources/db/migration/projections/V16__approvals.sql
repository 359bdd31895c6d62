-- What waits for whom.

create schema approvals_template;

create table approvals_template.waiting (
    case_id      uuid        not null,
    object_id    uuid        not null,
    waits_for    text        not null,
    organisation uuid,
    person       uuid,
    not_by       uuid[]      not null,
    abroad       boolean     not null,
    since        timestamptz not null,
    position     bigint      not null,
    primary key (case_id, object_id)
);
create index waiting_organisation on approvals_template.waiting (organisation, position);
create index waiting_position on approvals_template.waiting (position);

create table approvals_template.asked (
    case_id    uuid    not null,
    request_id uuid    not null,
    requesting uuid    not null,
    requested  uuid    not null,
    abroad     boolean not null,
    requesters uuid[]  not null,
    primary key (case_id, request_id)
);

select read_model.declare('approvals');

-- A decision on a case shows to who sees its file, a signature to who sees the agreement, anything else to who sees the object.
select sight.guard('approvals_template.waiting', $$
    case
        when waits_for = 'SIGNATURE' then exists (select from partners.memorandum m where m.case_id = waiting.case_id)
        when (select sight.everything()) then true
        when waits_for in ('OPENING', 'CLOSURE') then case_id in (select s.case_id from access.case_sight s
            where s.holder = any (sight.holders()) and s.file)
        else exists (select from access.object_sight o
            where o.case_id = waiting.case_id and o.object_id = waiting.object_id)
    end$$);
select sight.guard('approvals_template.asked', 'false');
