-- What the signer gave out of the case log: each note, with the log's own signatures.
create table ledger.case_checkpoint (
    size bigint not null check (size > 0),
    note text   not null,
    primary key (size)
);

-- A witness's line under it, when it came.
create table ledger.case_cosignature (
    size     bigint      not null check (size > 0),
    witness  text        not null,
    line     text        not null,
    received timestamptz not null default clock_timestamp(),
    primary key (size, witness)
);

-- The hashes of the tiles above the leaves: the root over 256 hashes of the level below, once it has all of them.
create table ledger.case_tile_hash (
    level smallint not null check (level > 0),
    index bigint   not null check (index >= 0),
    hash  bytea    not null check (octet_length(hash) = 32),
    primary key (level, index)
);

create table ledger.access_checkpoint (like ledger.case_checkpoint including all);
create table ledger.access_cosignature (like ledger.case_cosignature including all);
create table ledger.access_tile_hash (like ledger.case_tile_hash including all);

create trigger append_only before update or delete or truncate on ledger.case_checkpoint
    for each statement execute function ledger.refuse_change();
create trigger append_only before update or delete or truncate on ledger.case_cosignature
    for each statement execute function ledger.refuse_change();
create trigger append_only before update or delete or truncate on ledger.case_tile_hash
    for each statement execute function ledger.refuse_change();
create trigger append_only before update or delete or truncate on ledger.access_checkpoint
    for each statement execute function ledger.refuse_change();
create trigger append_only before update or delete or truncate on ledger.access_cosignature
    for each statement execute function ledger.refuse_change();
create trigger append_only before update or delete or truncate on ledger.access_tile_hash
    for each statement execute function ledger.refuse_change();

grant usage on schema ledger to jointcase_signer;
grant select on ledger.case_entry, ledger.case_head, ledger.access_entry, ledger.access_head to jointcase_signer;
grant select, insert
    on ledger.case_checkpoint, ledger.case_cosignature, ledger.case_tile_hash,
       ledger.access_checkpoint, ledger.access_cosignature, ledger.access_tile_hash
    to jointcase_signer;
grant select
    on ledger.case_checkpoint, ledger.case_cosignature, ledger.case_tile_hash,
       ledger.access_checkpoint, ledger.access_cosignature, ledger.access_tile_hash
    to jointcase_reader;
