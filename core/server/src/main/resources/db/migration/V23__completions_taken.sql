-- How a shift came to its holder: also by the completion of a picking round.
alter table shift drop constraint ck_shift_origin;
alter table shift add constraint ck_shift_origin check (origin in ('BASE_ROSTER', 'PICK', 'LEAD', 'EXCHANGE', 'COMPLETION'));

-- A proposal that became the roster, once.
create table completion_take (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    period_id varchar(36) not null,
    job_id varchar(36) not null,
    taken_by varchar(36) not null,
    taken_at ${ts} not null,
    constraint pk_completion_take primary key (id),
    constraint uq_completion_take unique (organisation_id, team_id, id),
    constraint uq_completion_take_job unique (job_id),
    constraint fk_completion_take_job foreign key (organisation_id, team_id, job_id) references completion_job (organisation_id, team_id, id),
    constraint fk_completion_take_period foreign key (organisation_id, team_id, period_id) references roster_period (organisation_id, team_id, id),
    constraint fk_completion_take_person foreign key (organisation_id, taken_by) references person (organisation_id, id)
);
create index ix_completion_take_period on completion_take (organisation_id, period_id, taken_at);

-- Why a completion did what it did to a member. The code of a sentence and its values: it is said in the reader's language.
create table completion_reason (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    take_id varchar(36) not null,
    member_id varchar(36) not null,
    kind varchar(20) not null,
    roster_date date,
    shift_type varchar(20),
    shift_id varchar(36),
    code varchar(60) not null,
    code_values varchar(2000) not null,
    constraint pk_completion_reason primary key (id),
    constraint fk_completion_reason_take foreign key (organisation_id, team_id, take_id) references completion_take (organisation_id, team_id, id),
    constraint fk_completion_reason_member foreign key (organisation_id, team_id, member_id) references team_member (organisation_id, team_id, id),
    constraint ck_completion_reason_kind check (kind in ('SHIFT_GIVEN', 'PICK_NOT_KEPT', 'WISH_NOT_MET', 'HOURS_MISSING'))
);
create index ix_completion_reason_member on completion_reason (organisation_id, member_id, take_id);
