-- What the dashboard counts: it reads no closed case, and no title.
create index card_open on board_template.card (case_id) include (status, lead, lead_investigator, submitted_at)
    where status in ('SUBMITTED', 'OPEN', 'SUSPENDED', 'CLOSURE_PROPOSED');
