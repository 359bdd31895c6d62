-- Cases by status, age and lead.

create schema board_template;

create table board_template.card (
    case_id           uuid        primary key,
    number            text        not null,
    title             text        not null,
    tlp               text        not null,
    status            text        not null,
    lead              uuid,
    lead_investigator uuid,
    submitted_at      timestamptz not null,
    closed_at         timestamptz,
    needle            text        not null,
    version           bigint      not null,
    position          bigint      not null
);
create index card_number on board_template.card (number, case_id);
create index card_title on board_template.card (title, case_id);
create index card_submitted on board_template.card (submitted_at, case_id);
create index card_status on board_template.card (status, submitted_at, case_id);
create index card_lead on board_template.card (lead, submitted_at, case_id);
create index card_lead_investigator on board_template.card (lead_investigator, submitted_at, case_id);

create table board_template.brief (
    case_id  uuid primary key,
    severity text not null,
    needle   text not null
);

create table board_template.party (
    case_id      uuid not null,
    organisation uuid not null,
    primary key (case_id, organisation)
);
create index party_organisation on board_template.party (organisation, case_id);

select read_model.declare('board');

select sight.guard_cases('board_template.card', file => false, lists => true);
select sight.guard_cases('board_template.brief', file => true, lists => true);
select sight.guard_cases('board_template.party', file => false, lists => true);
