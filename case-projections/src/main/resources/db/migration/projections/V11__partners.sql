-- The parties and the agreements between them. Parties show to everybody who may log in, an agreement to its parties and
-- to the centre.

create schema partners_template;

create table partners_template.partner (
    case_id  uuid   primary key,
    code     text   not null,
    name     text   not null,
    kind     text   not null,
    country  text   not null,
    status   text   not null,
    version  bigint not null,
    position bigint not null
);
create index partner_code on partners_template.partner (code);
create index partner_kind on partners_template.partner (kind);

create table partners_template.memorandum (
    case_id        uuid    primary key,
    title          text    not null,
    parties        uuid[]  not null,
    effective_from date    not null,
    last_day       date    not null,
    suspended      boolean not null,
    terminated     boolean not null,
    version        bigint  not null,
    position       bigint  not null
);

create table partners_template.signatory (
    case_id      uuid not null,
    organisation uuid not null,
    signed_by    uuid,
    signed_at    timestamptz,
    primary key (case_id, organisation)
);

create table partners_template.term (
    case_id             uuid    not null,
    ordinal             integer not null,
    ref                 text    not null,
    subject             text    not null,
    direction           text    not null,
    purposes            text[]  not null,
    data_categories     text[]  not null,
    max_tlp             text    not null,
    originator_approval boolean not null,
    response_days       integer,
    confirmation_hours  integer,
    primary key (case_id, ordinal)
);

select read_model.declare('partners');

select sight.guard('partners_template.partner', 'sight.person() is not null');
select sight.guard('partners_template.memorandum', 'sight.of_centre() or sight.organisation() = any (parties)');
select sight.guard('partners_template.signatory',
                   'exists (select from partners.memorandum m where m.case_id = signatory.case_id)');
select sight.guard('partners_template.term',
                   'exists (select from partners.memorandum m where m.case_id = term.case_id)');
