-- What a member wishes for in a period, one row a version; the highest number counts. wishes: one to a line, day, kind,
-- strength, shift type. Rows are added and never changed. The note is for the team lead alone.
create table period_wish (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    period_id varchar(36) not null,
    member_id varchar(36) not null,
    version_number integer not null,
    wishes ${clob} not null,
    note_to_lead varchar(1000),
    restored_number integer,
    written_at ${ts} not null,
    constraint pk_period_wish primary key (id),
    constraint uq_period_wish unique (organisation_id, period_id, member_id, version_number),
    constraint fk_period_wish_period foreign key (organisation_id, team_id, period_id) references roster_period (organisation_id, team_id, id),
    constraint fk_period_wish_member foreign key (organisation_id, team_id, member_id) references team_member (organisation_id, team_id, id),
    constraint ck_period_wish_number check (version_number > 0),
    constraint ck_period_wish_restored check (restored_number is null or restored_number < version_number)
);
