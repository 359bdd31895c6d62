-- A rebuild that was interrupted goes on with the slots that are not in its tables yet.

alter table read_model.generation
    add column kept         bigint not null default 0,  -- entries that are in its tables, of those that were folded
    add column resumed      timestamptz,                -- when it went on last
    add column resumed_from bigint not null default 0;  -- and from how many entries

grant update (kept, resumed, resumed_from) on read_model.generation to jointcase_projector;
