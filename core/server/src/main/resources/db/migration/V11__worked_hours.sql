-- A team lead's yes to what a member worked on a shift: to a recording, or to the plan where there is none. Rows are
-- added and never changed; the one with the highest number counts.
create table worked_approval (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    shift_id varchar(36) not null,
    member_id varchar(36) not null,
    approval integer not null,
    recording integer,
    minutes integer not null,
    reason varchar(30),
    approved_by varchar(36) not null,
    approved_at ${ts} not null,
    constraint pk_worked_approval primary key (id),
    constraint uq_worked_approval unique (shift_id, member_id, approval),
    constraint fk_worked_approval_shift foreign key (organisation_id, team_id, shift_id) references shift (organisation_id, team_id, id),
    constraint fk_worked_approval_member foreign key (organisation_id, team_id, member_id) references team_member (organisation_id, team_id, id),
    constraint fk_worked_approval_recording foreign key (shift_id, member_id, recording) references worked_time (shift_id, member_id, recording),
    constraint fk_worked_approval_person foreign key (organisation_id, approved_by) references person (organisation_id, id),
    constraint ck_worked_approval_number check (approval > 0),
    constraint ck_worked_approval_minutes check (minutes between 0 and 2880)
);

-- The calls to which somebody went during time on call, as they were recorded with it.
alter table worked_time add constraint uq_worked_time_id unique (organisation_id, id);
create table worked_call_out (
    organisation_id varchar(36) not null,
    worked_time_id varchar(36) not null,
    call_number integer not null,
    start_at ${ts} not null,
    end_at ${ts} not null,
    constraint pk_worked_call_out primary key (worked_time_id, call_number),
    constraint fk_worked_call_out_time foreign key (organisation_id, worked_time_id) references worked_time (organisation_id, id),
    constraint ck_worked_call_out_interval check (end_at > start_at),
    constraint ck_worked_call_out_number check (call_number > 0)
);
