-- What comparing each read model with the fold of its log found last (Comparisons.java).

create table read_model.comparison (
    model       text        primary key references read_model.template (model),
    started     timestamptz not null,
    ended       timestamptz,
    differences text[]
);
comment on column read_model.comparison.ended is 'null while it is under way, or where it was broken off';
comment on column read_model.comparison.differences is 'a table and how many rows differ, as ''card 3''; empty where none does';
grant select, insert, update on read_model.comparison to jointcase_projector;
