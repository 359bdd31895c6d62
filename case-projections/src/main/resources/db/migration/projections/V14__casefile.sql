-- Everything of each case.

create schema casefile_template;

create table casefile_template.investigation (
    case_id        uuid        primary key,
    number         text        not null,
    title          text        not null,
    tlp            text        not null,
    status         text        not null,
    lead           uuid,
    lead_agreement uuid,
    submitted_at   timestamptz not null,
    opened_at      timestamptz,
    closed_at      timestamptz,
    version        bigint      not null,
    position       bigint      not null
);

create table casefile_template.brief (
    case_id       uuid primary key,
    summary       text not null,
    severity      text not null,
    submitter     uuid not null,
    submitted_for uuid not null,
    refusal       text
);

create table casefile_template.charge (
    case_id    uuid    not null,
    ordinal    integer not null,
    instrument text    not null,
    article    text    not null,
    primary key (case_id, ordinal)
);

create table casefile_template.participant (
    case_id      uuid        not null,
    organisation uuid        not null,
    agreement    uuid,
    admitted_at  timestamptz not null,
    withdrawn_at timestamptz,
    primary key (case_id, organisation)
);

create table casefile_template.member (
    case_id      uuid        not null,
    person       uuid        not null,
    organisation uuid        not null,
    role         text        not null,
    assigned_at  timestamptz not null,
    removed_at   timestamptz,
    primary key (case_id, person)
);
create index member_person on casefile_template.member (person);

create table casefile_template.exhibit (
    case_id       uuid        not null,
    exhibit_id    uuid        not null,
    number        text        not null,
    kind          text        not null,
    description   text        not null,
    data_category text        not null,
    tlp           text        not null,
    persons       uuid[]      not null,
    source        text        not null,
    acquired_at   timestamptz not null,
    acquired_by   text        not null,
    place         text,
    method        text,
    tool          text,
    parent        uuid,
    derivation    text,
    root          uuid,
    file_name     text,
    size          bigint,
    sha256        text,
    sha512        text,
    seal          text,
    condition     text,
    originator    uuid        not null,
    registrar     uuid        not null,
    organisation  uuid        not null,
    happened_at   timestamptz not null,
    recorded_at   timestamptz not null,
    primary key (case_id, exhibit_id)
);
create unique index exhibit_id on casefile_template.exhibit (exhibit_id);

create table casefile_template.exhibit_standing (
    case_id                uuid    not null,
    exhibit_id             uuid    not null,
    custodian              uuid,
    custodian_organisation uuid,
    offered_to             uuid,
    questioned             boolean not null,
    fate                   text,
    version                bigint  not null,
    position               bigint  not null,
    primary key (case_id, exhibit_id)
);

create table casefile_template.release (
    case_id                uuid        not null,
    release_id             uuid        not null,
    exhibit_ids            uuid[]      not null,
    originator             uuid        not null,
    recipient              uuid        not null,
    persons                uuid[]      not null,
    agreement_id           uuid        not null,
    clause_ref             text        not null,
    purpose                text        not null,
    tlp                    text        not null,
    pap                    text        not null,
    handling_code          text        not null,
    source_evaluation      text        not null,
    information_evaluation integer     not null,
    proposer               uuid        not null,
    proposed_at            timestamptz not null,
    primary key (case_id, release_id)
);
create unique index release_id on casefile_template.release (release_id);

create table casefile_template.release_standing (
    case_id         uuid   not null,
    release_id      uuid   not null,
    status          text   not null,
    decider         uuid,
    decided_at      timestamptz,
    reason          text,
    acknowledger    uuid,
    acknowledged_at timestamptz,
    differing       uuid[] not null,
    version         bigint not null,
    position        bigint not null,
    primary key (case_id, release_id)
);

create table casefile_template.request (
    case_id      uuid        not null,
    request_id   uuid        not null,
    kind         text        not null,
    requesting   uuid        not null,
    requested    uuid        not null,
    instrument   text,
    article      text,
    agreement_id uuid,
    clause_ref   text,
    requester    uuid        not null,
    submitted_at timestamptz not null,
    primary key (case_id, request_id)
);
create unique index request_id on casefile_template.request (request_id);

create table casefile_template.request_standing (
    case_id    uuid   not null,
    request_id uuid   not null,
    status     text   not null,
    urgency    text   not null,
    facts      text   not null,
    data       text   not null,
    necessity  text   not null,
    through    uuid,
    due_on     date,
    ground     text,
    reason     text,
    result     text,
    document   text,
    version    bigint not null,
    position   bigint not null,
    primary key (case_id, request_id)
);
create index request_open on casefile_template.request_standing (status) where status not in ('CONCLUDED', 'REFUSED', 'WITHDRAWN');

create table casefile_template.note_text (
    case_id      uuid        not null,
    note_id      uuid        not null,
    version      bigint      not null,
    text         text        not null,
    corrects     bigint,
    reason       text,
    author       uuid        not null,
    organisation uuid        not null,
    happened_at  timestamptz not null,
    recorded_at  timestamptz not null,
    position     bigint      not null,
    primary key (case_id, note_id, version)
);

create table casefile_template.task (
    case_id      uuid        not null,
    task_id      uuid        not null,
    title        text        not null,
    due_on       date,
    mandatory    boolean     not null,
    organisation uuid        not null,
    added_at     timestamptz not null,
    assignee     uuid,
    completed_at timestamptz,
    outcome      text,
    version      bigint      not null,
    position     bigint      not null,
    primary key (case_id, task_id)
);

create table casefile_template.closure (
    case_id       uuid        not null,
    number        integer     not null,
    determination text        not null,
    disposition   text        not null,
    summary       text        not null,
    proposer      uuid        not null,
    proposed_at   timestamptz not null,
    decider       uuid,
    returned_at   timestamptz,
    reason        text,
    closed_at     timestamptz,
    reopened_at   timestamptz,
    new_facts     text,
    primary key (case_id, number)
);

create table casefile_template.continuation (
    case_id    uuid    not null,
    closure    integer not null,
    release_id uuid    not null,
    until      date    not null,
    reason     text    not null,
    primary key (case_id, closure, release_id)
);

select read_model.declare('casefile');

select sight.guard_cases('casefile_template.investigation', file => false, lists => false);
select sight.guard_cases('casefile_template.participant', file => false, lists => false);
select sight.guard_cases('casefile_template.member', file => false, lists => false);
select sight.guard_cases('casefile_template.brief', file => true, lists => false);
select sight.guard_cases('casefile_template.charge', file => true, lists => false);
select sight.guard_cases('casefile_template.closure', file => true, lists => false);
select sight.guard_cases('casefile_template.continuation', file => true, lists => false);
select sight.guard_objects('casefile_template.exhibit', 'exhibit_id');
select sight.guard_objects('casefile_template.exhibit_standing', 'exhibit_id');
select sight.guard_objects('casefile_template.release', 'release_id');
select sight.guard_objects('casefile_template.release_standing', 'release_id');
select sight.guard_objects('casefile_template.request', 'request_id');
select sight.guard_objects('casefile_template.request_standing', 'request_id');
select sight.guard_objects('casefile_template.note_text', 'note_id');
select sight.guard_objects('casefile_template.task', 'task_id');
