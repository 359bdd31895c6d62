-- The chain of custody of each exhibit.

create schema custody_template;

create table custody_template.holding (
    case_id                uuid    not null,
    exhibit_id             uuid    not null,
    number                 text    not null,
    custodian              uuid,
    custodian_organisation uuid,
    offered_to             uuid,
    offered_organisation   uuid,
    questioned             boolean not null,
    fate                   text,
    version                bigint  not null,
    position               bigint  not null,
    primary key (case_id, exhibit_id)
);
create unique index holding_exhibit on custody_template.holding (exhibit_id);
create index holding_custodian on custody_template.holding (custodian) where custodian is not null;

create table custody_template.step (
    case_id               uuid        not null,
    exhibit_id            uuid        not null,
    sequence              bigint      not null,
    kind                  text        not null,
    actor                 uuid        not null,
    organisation          uuid        not null,
    happened_at           timestamptz not null,
    recorded_at           timestamptz not null,
    receiver              uuid,
    receiver_organisation uuid,
    recorded              text,
    found                 text,
    condition             text,
    reason                text,
    until                 date,
    recipient             text,
    receipt               text,
    in_stead              text,
    position              bigint      not null,
    primary key (case_id, exhibit_id, sequence)
);

select read_model.declare('custody');

select sight.guard_objects('custody_template.holding', 'exhibit_id');
select sight.guard_objects('custody_template.step', 'exhibit_id');
