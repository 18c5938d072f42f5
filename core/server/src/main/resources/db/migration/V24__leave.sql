-- Whether leave is asked here or in the system for HR; without a row it is asked here.
create table leave_settings (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    master varchar(4) not null,
    ask_at varchar(100),
    changed_by varchar(36) not null,
    changed_at ${ts} not null,
    version integer not null,
    constraint pk_leave_settings primary key (id),
    constraint uq_leave_settings unique (organisation_id),
    constraint fk_leave_settings_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_leave_settings_person foreign key (organisation_id, changed_by) references person (organisation_id, id),
    constraint ck_leave_settings_master check (master in ('HERE', 'HR')),
    constraint ck_leave_settings_ask_at check (master = 'HERE' or ask_at is not null)
);

create table leave_request (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    member_id varchar(36) not null,
    person_id varchar(36) not null,
    from_date date not null,
    until_date date not null,
    leave_minutes integer not null,
    state varchar(10) not null,
    requested_at ${ts} not null,
    answered_by varchar(36),
    answered_at ${ts},
    remark varchar(1000),
    version integer not null,
    constraint pk_leave_request primary key (id),
    constraint uq_leave_request unique (organisation_id, person_id, id),
    constraint fk_leave_request_member foreign key (organisation_id, team_id, member_id) references team_member (organisation_id, team_id, id),
    constraint fk_leave_request_person foreign key (organisation_id, person_id) references person (organisation_id, id),
    constraint fk_leave_request_answerer foreign key (organisation_id, answered_by) references person (organisation_id, id),
    constraint ck_leave_request_dates check (until_date > from_date),
    constraint ck_leave_request_minutes check (leave_minutes >= 0),
    constraint ck_leave_request_state check (state in ('REQUESTED', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
    constraint ck_leave_request_answer check ((state = 'REQUESTED' and answered_by is null and answered_at is null) or (state <> 'REQUESTED' and answered_by is not null and answered_at is not null))
);
create index ix_leave_request_team on leave_request (organisation_id, team_id, requested_at);
create index ix_leave_request_person on leave_request (organisation_id, person_id, from_date);

-- Granted leave is an absence like those that HR hands in: one for each day, so that every year and roster period has its
-- own part, and no day of a person is granted twice.
alter table absence add column leave_request_id varchar(36);
alter table absence add constraint fk_absence_leave_request foreign key (organisation_id, person_id, leave_request_id) references leave_request (organisation_id, person_id, id);
alter table absence add constraint uq_absence_leave_day unique (leave_request_id, start_at);
