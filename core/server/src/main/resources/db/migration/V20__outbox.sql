-- What happened, for everybody who is told: written by the command itself, numbered within its organisation once that is
-- committed, because transactions do not commit in the order in which they wrote. Ids and codes only. No reference to
-- other tables: a command must not wait for anybody because it tells.
create table outbox_event (
    id ${numbered},
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    sequence bigint,
    name varchar(60) not null,
    version integer not null,
    person_id varchar(36),
    body ${clob} not null,
    told_at ${ts} not null,
    constraint pk_outbox_event primary key (id),
    constraint uq_outbox_event_sequence unique (organisation_id, sequence),
    constraint ck_outbox_event_sequence check (sequence > 0)
);
create index ix_outbox_event_sequence on outbox_event (sequence);

-- The number of the last event of an organisation; locked while others are numbered.
create table outbox_sequence (
    organisation_id varchar(36) not null,
    last_sequence bigint not null,
    constraint pk_outbox_sequence primary key (organisation_id)
);

-- How far a consumer is in what an organisation has told.
create table outbox_cursor (
    consumer varchar(60) not null,
    organisation_id varchar(36) not null,
    taken_sequence bigint not null,
    failures integer not null,
    retry_at ${ts},
    constraint pk_outbox_cursor primary key (consumer, organisation_id)
);

-- Like scheduled_tasks, for work that comes again and again: a search of minutes must not keep it waiting.
create table recurring_tasks (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data ${blob},
    execution_time ${ts} not null,
    picked boolean not null,
    picked_by varchar(50),
    last_success ${ts},
    last_failure ${ts},
    consecutive_failures integer,
    last_heartbeat ${ts},
    version bigint not null,
    priority smallint,
    constraint pk_recurring_tasks primary key (task_name, task_instance)
);
create index ix_recurring_tasks_execution on recurring_tasks (execution_time);
create index ix_recurring_tasks_heartbeat on recurring_tasks (last_heartbeat);
create index ix_recurring_tasks_priority on recurring_tasks (priority desc, execution_time asc);
