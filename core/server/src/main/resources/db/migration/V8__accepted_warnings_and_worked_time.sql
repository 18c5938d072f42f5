-- A warning that the team lead has accepted, with the numbers as they were. Rows are added and never changed.
create table violation_acceptance (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    period_id varchar(36) not null,
    member_id varchar(36) not null,
    rule_id varchar(64) not null,
    violation_at ${ts} not null,
    actual_value bigint not null,
    limit_value bigint not null,
    reason varchar(1000) not null,
    accepted_by varchar(36) not null,
    accepted_at ${ts} not null,
    constraint pk_violation_acceptance primary key (id),
    constraint fk_violation_acceptance_period foreign key (organisation_id, team_id, period_id) references roster_period (organisation_id, team_id, id),
    constraint fk_violation_acceptance_member foreign key (organisation_id, team_id, member_id) references team_member (organisation_id, team_id, id),
    constraint fk_violation_acceptance_person foreign key (organisation_id, accepted_by) references person (organisation_id, id)
);
create index ix_violation_acceptance_period on violation_acceptance (organisation_id, period_id, accepted_at);

-- What was really worked on a shift. A correction is one more row; the one with the highest number counts.
create table worked_time (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    shift_id varchar(36) not null,
    member_id varchar(36) not null,
    recording integer not null,
    start_at ${ts} not null,
    end_at ${ts} not null,
    break_minutes integer not null,
    recorded_by varchar(36) not null,
    recorded_at ${ts} not null,
    constraint pk_worked_time primary key (id),
    constraint uq_worked_time unique (shift_id, member_id, recording),
    constraint fk_worked_time_shift foreign key (organisation_id, team_id, shift_id) references shift (organisation_id, team_id, id),
    constraint fk_worked_time_member foreign key (organisation_id, team_id, member_id) references team_member (organisation_id, team_id, id),
    constraint fk_worked_time_person foreign key (organisation_id, recorded_by) references person (organisation_id, id),
    constraint ck_worked_time_interval check (end_at > start_at),
    constraint ck_worked_time_break check (break_minutes between 0 and 1440),
    constraint ck_worked_time_recording check (recording > 0)
);

-- A pack with many rules has more ids than the old column could hold.
alter table decision_log alter column rule_ids set data type varchar(4000);
