-- 25,000 cases with 370,000 exhibits in a first generation of each read model, written by the projector before it is
-- indexed. Forty organisations: the second, an agency, takes part in about half of the cases and leads a sixth, the
-- last ones in very few. Forty people each; a person is assigned to few cases of his organisation.

create function pg_temp.id(kind integer, number bigint) returns uuid language sql immutable
return (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(number), 12, '0'))::uuid;

-- Evenly spread over 0 to 1, the same for the same seed.
create function pg_temp.spread(seed text) returns double precision language sql immutable
return ('x' || substr(md5(seed), 1, 8))::bit(32)::bigint / 4294967296.0;

-- The n-th participant of a case: the first leads.
create function pg_temp.party(number bigint, n integer) returns integer language sql immutable
return 1 + floor(40 * power(pg_temp.spread('party ' || n || ' ' || number), 2))::integer;

insert into partners_1.partner
select pg_temp.id(1, o), 'party-' || o, 'Party ' || o,
       case o when 0 then 'NATIONAL_CENTRE' when 39 then 'CENTRAL_AUTHORITY' else 'GOVERNMENT_AGENCY' end,
       'PH', 'ACTIVE', 2, 0
from generate_series(0, 40) o;

create temporary table one_case as
select n, pg_temp.id(2, n) as case_id, pg_temp.party(n, 0) as lead,
       pg_temp.spread('status ' || n) as luck, now() - make_interval(mins => (25000 - n)::integer * 42) as submitted_at
from generate_series(1, 25000) n;

create temporary table takes_part as
select distinct c.n, c.case_id, c.lead, p as organisation, p = c.lead as leads
from one_case c cross join lateral (
    select pg_temp.party(c.n, k) as p from generate_series(0, 2 + (c.n % 2)::integer) k) parties;

create index on takes_part (case_id);
analyze one_case, takes_part;

create temporary table is_member as
select distinct on (t.case_id, person) t.n, t.case_id, t.organisation, t.leads,
       pg_temp.id(3, t.organisation * 100 + floor(40 * pg_temp.spread('member ' || k || ' ' || t.organisation || ' ' || t.n))::bigint) as person
from takes_part t cross join generate_series(1, 2) k;

create index on is_member (case_id);
analyze is_member;

create temporary table one_exhibit as
select c.n, c.case_id, k, pg_temp.id(4, c.n * 10000 + k) as exhibit_id, t.organisation, t.person,
       pg_temp.spread('red ' || k || ' ' || c.n) < 0.05 as red
from one_case c
cross join lateral generate_series(1, case when c.n % 2500 = 0 then 2014 else 14 end) k
cross join lateral (
    select m.organisation, m.person from is_member m where m.case_id = c.case_id
    order by pg_temp.spread(m.person::text || (k % 3)) limit 1) t;
alter table one_exhibit add primary key (case_id, k);
analyze one_exhibit;

insert into access_1.standing
select case_id, pg_temp.id(3, lead * 100), pg_temp.id(1, lead), false, pg_temp.id(1, lead) from one_case;
insert into access_1.participant select case_id, pg_temp.id(1, organisation) from takes_part;
insert into access_1.assigned select case_id, person, pg_temp.id(1, organisation) from is_member;
insert into access_1.case_sight
select case_id, 'desk:' || pg_temp.id(1, organisation), leads from takes_part
union all select case_id, 'member:' || pg_temp.id(1, organisation) || ':' || person, leads from is_member;
insert into access_1.object_sight
select case_id, exhibit_id, array [pg_temp.id(1, organisation)], red, case when red then array [person] else '{}' end,
       case when red then array ['member:' || pg_temp.id(1, organisation) || ':' || person]
            else array ['member:' || pg_temp.id(1, organisation) || ':' || person, 'supervisors:' || pg_temp.id(1, organisation)] end,
       person, pg_temp.id(1, organisation)
from one_exhibit;

insert into board_1.card
select case_id, 'ncic-2026-' || lpad(n::text, 6, '0'),
       (array ['Phishing of', 'Ransomware at', 'Fraud against', 'Intrusion into'])[1 + n % 4] || ' '
           || (array ['a bank', 'a hospital', 'pensioners', 'a port', 'a ministry'])[1 + n % 5] || ' ' || n,
       'AMBER', case when luck < 0.05 then 'SUBMITTED' when luck < 0.4 then 'OPEN' when luck < 0.43 then 'CLOSURE_PROPOSED' else 'CLOSED' end,
       pg_temp.id(1, lead), (select m.person from is_member m where m.case_id = c.case_id and m.leads limit 1),
       submitted_at, case when luck >= 0.43 then submitted_at + interval '60 days' end, '', 30, n * 60
from one_case c;
update board_1.card set needle = lower(number || ' ' || title);
insert into board_1.brief
select case_id, 'HIGH', repeat('mails in the name of a bank led to a copy of its pages, case ' || n || '. ', 10) from one_case;
insert into board_1.party select case_id, pg_temp.id(1, organisation) from takes_part;

insert into casefile_1.investigation
select case_id, number, title, tlp, status, lead, null, submitted_at, submitted_at, closed_at, version, position from board_1.card;
insert into casefile_1.brief select b.case_id, b.needle, b.severity, pg_temp.id(3, 100), c.lead, null from board_1.brief b join board_1.card c using (case_id);
insert into casefile_1.participant select case_id, pg_temp.id(1, organisation), null, now(), null from takes_part;
insert into casefile_1.member select case_id, person, pg_temp.id(1, organisation), 'INVESTIGATOR', now(), null from is_member;
insert into casefile_1.exhibit
select case_id, exhibit_id, 'ncic-2026-' || lpad(n::text, 6, '0') || '-E' || lpad(k::text, 3, '0'), 'LOG', 'a mail server''s log, as its provider gave it',
       'TRAFFIC', case when red then 'RED' else 'AMBER' end, '{}', 'the provider', now(), 'a technician', 'Manila', 'copied', 'cp 9.4',
       null, null, exhibit_id, 'mail.log', 4096, md5(n || '/' || k) || md5(k || '/' || n), repeat(md5(n || '/' || k), 4), null, null,
       pg_temp.id(1, organisation), person, pg_temp.id(1, organisation), now(), now()
from one_exhibit;
insert into casefile_1.exhibit_standing
select case_id, exhibit_id, person, pg_temp.id(1, organisation), null, false, null, 1, n * 60 from one_exhibit;
insert into custody_1.step
select case_id, exhibit_id, 0, 'COLLECTED', person, pg_temp.id(1, organisation), now(), now(), person, pg_temp.id(1, organisation),
       md5(n || '/' || k) || md5(k || '/' || n), null, null, null, null, null, null, null, n * 60 from one_exhibit;

-- One release a case, from the first exhibit's organisation to another participant; a tenth of them wait for the centre.
create temporary table one_release as
select c.n, c.case_id, pg_temp.id(5, c.n) as release_id, e.exhibit_id, e.organisation, e.person, r.organisation as recipient, pg_temp.spread('waits ' || c.n) < 0.1 as waits
from one_case c join one_exhibit e on e.case_id = c.case_id and e.k = 1
join lateral (select t.organisation from takes_part t where t.case_id = c.case_id and t.organisation <> e.organisation limit 1) r on true;
insert into casefile_1.release
select case_id, release_id, array [exhibit_id], pg_temp.id(1, organisation), pg_temp.id(1, recipient), '{}', pg_temp.id(9, 1), '4.1', 'INVESTIGATION',
       'AMBER', 'AMBER', 'H1', 'A', 1, person, now() from one_release;
insert into casefile_1.release_standing
select case_id, release_id, case when waits then 'PROPOSED' else 'APPROVED' end, null, null, null, null, null, '{}', 1, n * 60 from one_release;
insert into access_1.object_sight
select case_id, release_id, array [pg_temp.id(1, organisation)], false, '{}', '{}', null, null from one_release;
insert into access_1.given
select case_id, release_id, release_id, pg_temp.id(1, recipient), '{}'::uuid[] from one_release where not waits
union all select case_id, exhibit_id, release_id, pg_temp.id(1, recipient), '{}' from one_release where not waits;
insert into approvals_1.waiting
select case_id, release_id, case when waits then 'RELEASE_APPROVAL' else 'RELEASE_ACKNOWLEDGEMENT' end,
       case when not waits then pg_temp.id(1, recipient) end, null, array [person], false, now(), n * 60
from one_release where waits or n % 5 = 0;

-- One request a case, open in half of the open cases; and what waits for its transmission.
create temporary table one_request as
select c.n, c.case_id, pg_temp.id(6, c.n) as request_id, pg_temp.id(1, c.lead) as requesting, pg_temp.id(1, 1 + (c.n * 7 % 40)) as requested,
       c.luck < 0.43 and c.n % 2 = 0 as open, c.luck < 0.43 and c.n % 10 = 0 as waits from one_case c;
insert into casefile_1.request
select case_id, request_id, 'PRESERVATION', requesting, requested, 'BUDAPEST_CONVENTION', '16', null, null, pg_temp.id(3, 100), now() from one_request;
insert into casefile_1.request_standing
select case_id, request_id, case when waits then 'SUBMITTED' when open then 'IN_EXECUTION' else 'CONCLUDED' end, 'URGENT', repeat('the facts ', 20), 'a mailbox',
       'it is deleted soon', null, null, null, null, null, null, 2, n * 60 from one_request;
insert into access_1.object_sight
select case_id, request_id, case when waits then array [requesting] else array [requesting, requested] end, false, '{}',
       case when waits then '{}' else array ['desk:' || requested, 'outsiders:' || requested, 'centre-liaisons', 'desk:' || pg_temp.id(1, 0)] end, null, null
from one_request;
insert into approvals_1.waiting
select case_id, request_id, 'REQUEST_TRANSMISSION', null, null, '{}', false, now(), n * 60 + 1 from one_request where waits;
insert into approvals_1.waiting
select case_id, case_id, case when status = 'SUBMITTED' then 'OPENING' else 'CLOSURE' end, null, null, '{}', false, now(), position
from board_1.card where status in ('SUBMITTED', 'CLOSURE_PROPOSED');

-- Four notes and two tasks a case.
create temporary table one_note as
select t.n, t.case_id, pg_temp.id(7, t.n * 10 + k) as note_id, pg_temp.id(1, t.organisation) as organisation
from generate_series(1, 4) k cross join lateral (
    select distinct on (case_id) * from takes_part order by case_id, pg_temp.spread(organisation::text || k || n)) t;
insert into casefile_1.note_text
select case_id, note_id, 1, 'what was observed', null, null, pg_temp.id(3, 100), organisation, now(), now(), n * 60 from one_note;
insert into access_1.object_sight select case_id, note_id, array [organisation], false, '{}', '{}', null, null from one_note;
insert into casefile_1.task
select case_id, pg_temp.id(8, n * 10 + k), 'ask the provider', null, false, pg_temp.id(1, lead), now(), null, null, null, 1, n * 60
from one_case cross join generate_series(1, 2) k;
insert into access_1.object_sight
select case_id, pg_temp.id(8, n * 10 + k), array [pg_temp.id(1, lead)], false, '{}', '{}', null, null
from one_case cross join generate_series(1, 2) k;
