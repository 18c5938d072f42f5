-- One document per team, in the form of the contract; version is its ETag.
create table care_demand (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    document ${clob} not null,
    changed_at ${ts} not null,
    version integer not null,
    constraint pk_care_demand primary key (id),
    constraint uq_care_demand_team unique (team_id),
    constraint fk_care_demand_team foreign key (organisation_id, team_id) references team (organisation_id, id)
);

-- A search that outlives the request and the node that began it. Documents are kept as they were
-- asked and answered, so that what was proposed can still be read after the team has changed.
create table base_roster_job (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
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
    constraint pk_base_roster_job primary key (id),
    constraint uq_base_roster_job unique (organisation_id, team_id, id),
    constraint fk_base_roster_job_team foreign key (organisation_id, team_id) references team (organisation_id, id),
    constraint fk_base_roster_job_person foreign key (organisation_id, requested_by) references person (organisation_id, id),
    constraint ck_base_roster_job_state check (state in ('QUEUED', 'RUNNING', 'CANCELLING', 'DONE', 'CANCELLED', 'FAILED')),
    constraint ck_base_roster_job_done check (state <> 'DONE' or proposal is not null),
    constraint ck_base_roster_job_interval check (finished_at >= created_at)
);

-- The base roster with the highest number is the team's; earlier ones stay as history.
create table base_roster (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    number integer not null,
    cycle_weeks integer not null,
    anchor_monday date not null,
    job_id varchar(36),
    accepted_by varchar(36) not null,
    accepted_at ${ts} not null,
    version integer not null,
    constraint pk_base_roster primary key (id),
    constraint uq_base_roster unique (organisation_id, team_id, id),
    constraint uq_base_roster_number unique (team_id, number),
    constraint uq_base_roster_job_accepted_once unique (job_id),
    constraint fk_base_roster_team foreign key (organisation_id, team_id) references team (organisation_id, id),
    constraint fk_base_roster_job foreign key (organisation_id, team_id, job_id) references base_roster_job (organisation_id, team_id, id),
    constraint fk_base_roster_person foreign key (organisation_id, accepted_by) references person (organisation_id, id),
    constraint ck_base_roster_cycle check (cycle_weeks between 1 and 12),
    constraint ck_base_roster_number check (number >= 1)
);

create table base_roster_line (
    base_roster_id varchar(36) not null,
    member_id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    constraint pk_base_roster_line primary key (base_roster_id, member_id),
    constraint fk_base_roster_line_roster foreign key (organisation_id, team_id, base_roster_id) references base_roster (organisation_id, team_id, id),
    constraint fk_base_roster_line_member foreign key (organisation_id, team_id, member_id) references team_member (organisation_id, team_id, id)
);

-- A day off has no cell. Weeks of the cycle count from 1, days as in ISO from Monday = 1.
create table base_roster_cell (
    base_roster_id varchar(36) not null,
    member_id varchar(36) not null,
    cycle_week integer not null,
    day_of_week integer not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    shift_type_id varchar(36) not null,
    required_level integer not null,
    fixed boolean not null,
    constraint pk_base_roster_cell primary key (base_roster_id, member_id, cycle_week, day_of_week),
    constraint fk_base_roster_cell_line foreign key (base_roster_id, member_id) references base_roster_line (base_roster_id, member_id),
    constraint fk_base_roster_cell_roster foreign key (organisation_id, team_id, base_roster_id) references base_roster (organisation_id, team_id, id),
    constraint fk_base_roster_cell_type foreign key (organisation_id, team_id, shift_type_id) references shift_type (organisation_id, team_id, id),
    constraint ck_base_roster_cell_week check (cycle_week between 1 and 12),
    constraint ck_base_roster_cell_day check (day_of_week between 1 and 7),
    constraint ck_base_roster_cell_level check (required_level between 1 and 7)
);
