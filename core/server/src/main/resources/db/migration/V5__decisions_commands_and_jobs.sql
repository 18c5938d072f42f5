-- Who decided or saw what, when. Ids and codes only: free text would collect personal data.
create table decision_log (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36),
    decided_at ${ts} not null,
    person_id varchar(36),
    operation varchar(60) not null,
    subject_kind varchar(40) not null,
    subject_id varchar(36) not null,
    outcome varchar(40) not null,
    rule_ids varchar(1000),
    constraint pk_decision_log primary key (id),
    constraint fk_decision_log_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_decision_log_team foreign key (organisation_id, team_id) references team (organisation_id, id),
    constraint fk_decision_log_person foreign key (organisation_id, person_id) references person (organisation_id, id)
);
create index ix_decision_log_subject on decision_log (organisation_id, subject_id, decided_at);
create index ix_decision_log_time on decision_log (organisation_id, decided_at);

-- The answer to a command, written in the command's own transaction: it exists if and only if the command took effect.
create table idempotency_key (
    organisation_id varchar(36) not null,
    person_id varchar(36) not null,
    operation varchar(60) not null,
    idempotency_key varchar(64) not null,
    request_hash varchar(64) not null,
    status integer,
    etag varchar(64),
    location varchar(500),
    body ${clob},
    created_at ${ts} not null,
    constraint pk_idempotency_key primary key (organisation_id, person_id, operation, idempotency_key),
    constraint fk_idempotency_key_person foreign key (organisation_id, person_id) references person (organisation_id, id)
);
create index ix_idempotency_key_created on idempotency_key (created_at);

-- The table of the library db-scheduler, in its own words.
create table scheduled_tasks (
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
    constraint pk_scheduled_tasks primary key (task_name, task_instance)
);
create index ix_scheduled_tasks_execution on scheduled_tasks (execution_time);
create index ix_scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
create index ix_scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);
