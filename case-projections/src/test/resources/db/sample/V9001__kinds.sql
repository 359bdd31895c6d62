-- A table of tests alone with a column of each kind.
create schema kinds_template;
create table kinds_template.every_kind (
    case_id   uuid        not null,
    "number"  integer     not null,
    text      text,
    flag      boolean,
    "count"   bigint,
    day       date,
    at_moment timestamptz,
    colour    text,
    ids       uuid[],
    words     text[],
    colours   text[],
    primary key (case_id, "number")
);
select read_model.declare('kinds');
create schema visits_template;
create table visits_template.visit (
    case_id  uuid   not null,
    position bigint not null,
    outcome  text   not null,
    primary key (case_id, position)
);
select read_model.declare('visits');
create schema owned_template;
create table owned_template.owned (
    "number" integer primary key,
    case_id  uuid not null
);
select read_model.declare('owned');
