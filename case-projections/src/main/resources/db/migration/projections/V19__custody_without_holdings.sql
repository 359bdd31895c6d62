-- Who holds an exhibit now is read from the case file (casefile.exhibit_standing): the chain of custody is its steps.

drop view custody.holding;
drop table custody_template.holding;
