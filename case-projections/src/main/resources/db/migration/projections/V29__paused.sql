-- What nobody can decide now, for its case is not open, is told by the row itself.
alter table approvals_template.waiting add column paused boolean not null;
