-- How far the ledger has been relayed, and to which topic: the same name may come back as another topic.
create table messaging.relay_cursor (
    topic    text   primary key,
    topic_id text   not null,
    position bigint not null check (position >= 0)
);
comment on column messaging.relay_cursor.position is 'everything up to here was acknowledged by the topic with this id';

grant usage on schema messaging to jointcase_relay;
grant select, insert, update on messaging.relay_cursor to jointcase_relay;
