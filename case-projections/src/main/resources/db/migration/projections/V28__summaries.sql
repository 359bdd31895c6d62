-- A list looks up what it says of each of its cases, and a search reads all that a person sees: each has a table whose policy is
-- made for that.
drop view board.brief;
alter table board_template.brief drop column needle;
create view board.brief with (security_invoker = true) as select * from board_template.brief;
grant select on board.brief to jointcase_query, jointcase_projector;
drop policy sight on board_template.brief;
select sight.guard_cases('board_template.brief', file => true, lists => false);

create table board_template.summary (
    case_id uuid primary key,
    needle  text not null
);
select read_model.declare('board');
create view board.summary with (security_invoker = true) as select * from board_template.summary;
grant select on board.summary to jointcase_query, jointcase_projector;
select sight.guard_cases('board_template.summary', file => true, lists => true);
