-- The case log. What a column beside the envelope says is derived from it and serves an index; the envelope decides.
create table ledger.case_entry (
    position      bigint      not null check (position > 0),
    slot          smallint    not null check (slot between 0 and 11),
    case_id       uuid        not null,
    case_sequence bigint      not null check (case_sequence > 0),
    aggregate_id  uuid        not null,
    sequence      bigint      not null check (sequence >= 0),
    event_id      uuid        not null,
    recorded      timestamptz not null,
    leaf          bytea       not null check (octet_length(leaf) = 32),
    envelope      bytea       not null check (octet_length(envelope) <= 65535),
    payload       bytea       not null,
    primary key (position),
    unique (case_id, case_sequence),
    unique (aggregate_id, sequence),
    unique (event_id)
);

-- Ciphertext does not shrink.
alter table ledger.case_entry alter column payload set storage external;

-- One row for each batch that was appended.
create table ledger.case_head (
    size     bigint      not null check (size > 0),
    root     bytea       not null check (octet_length(root) = 32),
    frontier bytea       not null,
    recorded timestamptz not null,
    primary key (size)
);

-- The access log: the same.
create table ledger.access_entry (like ledger.case_entry including all);
create table ledger.access_head (like ledger.case_head including all);

-- The relay carries the case log by slot; the access log is not relayed.
create unique index case_entry_slot on ledger.case_entry (slot, position);

-- What was asked under a caller's key, and the entries that answered it.
create table ledger.case_command (
    command        bytea  not null check (octet_length(command) = 32),
    digest         bytea  not null check (octet_length(digest) = 32),
    first_position bigint not null check (first_position > 0),
    last_position  bigint not null check (last_position >= first_position),
    primary key (command)
);

-- Keys, wrapped by the master key, which is never here.
create table keys.data_key (
    id      uuid  not null,
    scope   text  not null,
    master  bytea not null check (octet_length(master) = 16),
    wrapped bytea not null,
    primary key (id),
    unique (scope)
);

-- Nobody is granted a change of what was recorded; this stops the owner's slips too.
create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is append-only';
end
$$;

create trigger append_only before update or delete or truncate on ledger.case_entry
    for each statement execute function ledger.refuse_change();
create trigger append_only before update or delete or truncate on ledger.case_head
    for each statement execute function ledger.refuse_change();
create trigger append_only before update or delete or truncate on ledger.case_command
    for each statement execute function ledger.refuse_change();
create trigger append_only before update or delete or truncate on ledger.access_entry
    for each statement execute function ledger.refuse_change();
create trigger append_only before update or delete or truncate on ledger.access_head
    for each statement execute function ledger.refuse_change();

grant usage on schema ledger to jointcase_writer, jointcase_reader, jointcase_relay;
grant usage on schema keys to jointcase_keys;

grant select, insert
    on ledger.case_entry, ledger.case_head, ledger.case_command, ledger.access_entry, ledger.access_head
    to jointcase_writer;
grant select
    on ledger.case_entry, ledger.case_head, ledger.case_command, ledger.access_entry, ledger.access_head
    to jointcase_reader;
grant select on ledger.case_entry, ledger.case_head to jointcase_relay;
grant select, insert on keys.data_key to jointcase_keys;
