-- Who takes part stands on the case's card: whoever sees the one sees the other, so it needs no sight of its own.
drop view board.party;
drop table board_template.party;
alter table board_template.card add column parties uuid[] not null;
