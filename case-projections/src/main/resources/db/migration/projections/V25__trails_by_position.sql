-- A trail is read and kept by position alone. A second key, over cases, answered nothing and was made at each rebuild.

alter table audittrail_template.action drop constraint action_pkey;
drop index audittrail_template.action_position;
alter table audittrail_template.action add primary key (position);

alter table accesses_template.access drop constraint access_pkey;
drop index accesses_template.access_position;
alter table accesses_template.access add primary key (position);
