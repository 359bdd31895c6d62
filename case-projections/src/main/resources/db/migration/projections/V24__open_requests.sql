-- Who sees each open request for assistance, written out: the dashboard counts them for whoever asks, and to look at the
-- sight of each is dear. What it says is what access.object_sight says.

alter table access_template.asked add column status text not null;

create table access_template.open_request (
    case_id    uuid             not null,
    request_id uuid             not null,
    holder     text collate "C" not null,
    status     text             not null,
    primary key (case_id, request_id, holder)
);
create index open_request_holder on access_template.open_request (holder, status, request_id) include (case_id);

select read_model.declare('access');

create view access.open_request with (security_invoker = true) as select * from access_template.open_request;
grant select on access.open_request to jointcase_query, jointcase_projector;

-- Investigators of a requested party see it as long as that takes no part in the case.
select sight.guard('access_template.open_request', $$
    (select sight.everything())
    or coalesce(holder = any ((select sight.holders())::text[]), false)
    or (holder = 'outsiders:' || (select sight.organisation()) and (select sight.is_one_of('{INVESTIGATOR}'))
        and not exists (select from access.participant p where p.case_id = open_request.case_id
            and p.organisation = (select sight.organisation())))
    $$);

-- The open requests that the session's person sees; one may stand here more than once. Those who see everything are not
-- asked for.
create view sight.open_requests with (security_invoker = true) as
select o.case_id, o.request_id, o.status from access.open_request o where o.holder = any (sight.holders())
union all
select o.case_id, o.request_id, o.status from access.open_request o
where o.holder = 'outsiders:' || sight.organisation() and sight.is_one_of('{INVESTIGATOR}')
  and not exists (select from access.participant p where p.case_id = o.case_id and p.organisation = sight.organisation());
grant select on sight.open_requests to jointcase_query, jointcase_projector;
