-- A student or a new colleague has a coach: she works beside her and counts for no coverage.
create table member_coaching (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    member_id varchar(36) not null,
    coach_id varchar(36) not null,
    valid_from date not null,
    valid_until date,
    constraint pk_member_coaching primary key (id),
    constraint uq_member_coaching unique (member_id, valid_from),
    constraint fk_member_coaching_member foreign key (organisation_id, team_id, member_id) references team_member (organisation_id, team_id, id),
    constraint fk_member_coaching_coach foreign key (organisation_id, team_id, coach_id) references team_member (organisation_id, team_id, id),
    constraint ck_member_coaching_coach check (coach_id <> member_id),
    constraint ck_member_coaching_dates check (valid_until > valid_from)
);
