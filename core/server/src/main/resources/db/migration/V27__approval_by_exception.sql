-- Whether who approved works in the period herself, and nobody else has approved her line yet.
alter table roster_period add column own_line_open boolean default false not null;
alter table roster_period add constraint ck_roster_period_own_line check (own_line_open = false or approved_by is not null);

-- A yes to one member's part of a roster, as it was: the fingerprint is that of its shifts and their times.
create table line_approval (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    period_id varchar(36) not null,
    member_id varchar(36) not null,
    fingerprint varchar(64) not null,
    approved_by varchar(36) not null,
    approved_at ${ts} not null,
    constraint pk_line_approval primary key (id),
    constraint fk_line_approval_period foreign key (organisation_id, team_id, period_id) references roster_period (organisation_id, team_id, id),
    constraint fk_line_approval_member foreign key (organisation_id, team_id, member_id) references team_member (organisation_id, team_id, id),
    constraint fk_line_approval_approver foreign key (organisation_id, approved_by) references person (organisation_id, id)
);
create index ix_line_approval_period on line_approval (organisation_id, period_id, approved_at);

-- What was said when a period was sent back: to the whole team, or to one member alone.
create table period_remark (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    period_id varchar(36) not null,
    member_id varchar(36),
    remark varchar(500) not null,
    said_by varchar(36) not null,
    said_at ${ts} not null,
    constraint pk_period_remark primary key (id),
    constraint fk_period_remark_period foreign key (organisation_id, team_id, period_id) references roster_period (organisation_id, team_id, id),
    constraint fk_period_remark_member foreign key (organisation_id, team_id, member_id) references team_member (organisation_id, team_id, id),
    constraint fk_period_remark_person foreign key (organisation_id, said_by) references person (organisation_id, id)
);
create index ix_period_remark_period on period_remark (organisation_id, period_id, said_at);

-- Who may do the team lead's work on some days.
create table team_deputy (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    member_id varchar(36) not null,
    person_id varchar(36) not null,
    valid_from date not null,
    valid_until date not null,
    named_by varchar(36) not null,
    named_at ${ts} not null,
    ended_by varchar(36),
    ended_at ${ts},
    constraint pk_team_deputy primary key (id),
    constraint fk_team_deputy_member foreign key (organisation_id, team_id, member_id) references team_member (organisation_id, team_id, id),
    constraint fk_team_deputy_person foreign key (organisation_id, person_id) references person (organisation_id, id),
    constraint fk_team_deputy_namer foreign key (organisation_id, named_by) references person (organisation_id, id),
    constraint fk_team_deputy_ender foreign key (organisation_id, ended_by) references person (organisation_id, id),
    constraint ck_team_deputy_dates check (valid_until > valid_from),
    constraint ck_team_deputy_end check ((ended_by is null and ended_at is null) or (ended_by is not null and ended_at is not null))
);
create index ix_team_deputy_person on team_deputy (organisation_id, person_id);
create index ix_team_deputy_team on team_deputy (organisation_id, team_id, valid_from);
