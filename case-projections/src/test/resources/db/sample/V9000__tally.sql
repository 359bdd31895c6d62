-- A read model of tests alone: it counts each case's events.
create schema tally_template;
create table tally_template.tally (
    case_id uuid    primary key,
    events  bigint  not null check (events > 0),
    last    text    not null
);
create index tally_last on tally_template.tally (last);
create table tally_template.line (
    case_id  uuid   not null,
    position bigint not null,
    type     text   not null,
    primary key (case_id, position)
);
select read_model.declare('tally');
alter table tally_template.line enable row level security, force row level security;
create policy own on tally_template.line for select to jointcase_query
    using (case_id::text = current_setting('jointcase.case', true)
           and exists (select from tally.tally t where t.case_id = line.case_id));
