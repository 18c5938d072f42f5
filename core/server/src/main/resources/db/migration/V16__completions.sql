-- A search for who takes the shifts that a picking round left open. Like that for a base roster it
-- outlives the request and the node that began it.
create table completion_job (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    period_id varchar(36) not null,
    state varchar(10) not null,
    request ${clob} not null,
    progress ${clob},
    proposal ${clob},
    failure_key varchar(100),
    cancel_requested boolean not null,
    requested_by varchar(36) not null,
    created_at ${ts} not null,
    finished_at ${ts},
    version integer not null,
    constraint pk_completion_job primary key (id),
    constraint uq_completion_job unique (organisation_id, team_id, id),
    constraint fk_completion_job_period foreign key (organisation_id, team_id, period_id) references roster_period (organisation_id, team_id, id),
    constraint fk_completion_job_person foreign key (organisation_id, requested_by) references person (organisation_id, id),
    constraint ck_completion_job_state check (state in ('QUEUED', 'RUNNING', 'CANCELLING', 'DONE', 'CANCELLED', 'FAILED')),
    constraint ck_completion_job_done check (state <> 'DONE' or proposal is not null),
    constraint ck_completion_job_interval check (finished_at >= created_at)
);
