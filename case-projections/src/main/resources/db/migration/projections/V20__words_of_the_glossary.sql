-- Offences, continued releases and clauses are called in the read models what they are called everywhere else.

alter table casefile_template.charge rename to case_offence;
alter view casefile.charge rename to case_offence;
alter table casefile_template.continuation rename to release_continued;
alter view casefile.continuation rename to release_continued;
alter table partners_template.term rename to agreement_clause;
alter view partners.term rename to agreement_clause;
