-- A shift may come to its holder by a change of the published roster.
alter table shift drop constraint ck_shift_origin;
alter table shift add constraint ck_shift_origin check (origin in ('BASE_ROSTER', 'PICK', 'LEAD', 'EXCHANGE'));

-- A change of who works what after publication. It is made for all or for none, and only with the yes of everybody whose
-- roster it changes.
create table roster_change (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    kind varchar(20) not null,
    state varchar(10) not null,
    proposer_member_id varchar(36),
    proposed_by varchar(36) not null,
    proposed_at ${ts} not null,
    expires_at ${ts} not null,
    ended_by varchar(36),
    ended_at ${ts},
    version integer not null,
    constraint pk_roster_change primary key (id),
    constraint uq_roster_change unique (organisation_id, team_id, id),
    constraint fk_roster_change_team foreign key (organisation_id, team_id) references team (organisation_id, id),
    constraint fk_roster_change_proposer foreign key (organisation_id, team_id, proposer_member_id) references team_member (organisation_id, team_id, id),
    constraint fk_roster_change_proposed foreign key (organisation_id, proposed_by) references person (organisation_id, id),
    constraint fk_roster_change_ended foreign key (organisation_id, ended_by) references person (organisation_id, id),
    constraint ck_roster_change_kind check (kind in ('GIVE_AWAY', 'COVER', 'SWAP', 'RING', 'OPEN_SHIFT_OFFER', 'LATE_CHANGE')),
    constraint ck_roster_change_state check (state in ('PROPOSED', 'AGREED', 'BOOKED', 'REFUSED', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'BROKEN', 'UNDONE')),
    constraint ck_roster_change_interval check (expires_at > proposed_at),
    constraint ck_roster_change_ended check ((state in ('PROPOSED', 'AGREED') and ended_at is null) or (state not in ('PROPOSED', 'AGREED') and ended_at is not null))
);
create index ix_roster_change_team on roster_change (organisation_id, team_id, proposed_at);
create index ix_roster_change_expiry on roster_change (state, expires_at);

-- The shifts of a change. No double booking: what a shift was when it changed hands, booked_version, is used up by one
-- change and by no other.
create table roster_change_move (
    id varchar(36) not null,
    change_id varchar(36) not null,
    move_number integer not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    shift_id varchar(36) not null,
    shift_version integer not null,
    from_member_id varchar(36),
    taker varchar(10) not null,
    to_member_id varchar(36),
    booked_version integer,
    constraint pk_roster_change_move primary key (id),
    constraint uq_roster_change_move unique (change_id, move_number),
    constraint uq_roster_change_move_shift unique (change_id, shift_id),
    constraint uq_roster_change_move_booked unique (shift_id, booked_version),
    constraint fk_roster_change_move_change foreign key (organisation_id, team_id, change_id) references roster_change (organisation_id, team_id, id),
    constraint fk_roster_change_move_shift foreign key (organisation_id, team_id, shift_id) references shift (organisation_id, team_id, id),
    constraint fk_roster_change_move_from foreign key (organisation_id, team_id, from_member_id) references team_member (organisation_id, team_id, id),
    constraint fk_roster_change_move_to foreign key (organisation_id, team_id, to_member_id) references team_member (organisation_id, team_id, id),
    constraint ck_roster_change_move_taker check ((taker = 'MEMBER' and to_member_id is not null) or (taker in ('NOBODY', 'FIRST_YES', 'CHOSEN') and to_member_id is null)),
    constraint ck_roster_change_move_members check (from_member_id <> to_member_id),
    constraint ck_roster_change_move_booked check (booked_version is null or (booked_version = shift_version and taker in ('MEMBER', 'NOBODY')))
);
create index ix_roster_change_move_shift on roster_change_move (organisation_id, shift_id);

-- What everybody concerned said. That the team lead wrote down a yes by telephone stays, whatever the member says of it.
create table roster_change_consent (
    id varchar(36) not null,
    change_id varchar(36) not null,
    member_id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    state varchar(10) not null,
    entered_by varchar(36),
    entered_at ${ts},
    said_by varchar(36),
    said_at ${ts},
    constraint pk_roster_change_consent primary key (id),
    constraint uq_roster_change_consent unique (change_id, member_id),
    constraint fk_roster_change_consent_change foreign key (organisation_id, team_id, change_id) references roster_change (organisation_id, team_id, id),
    constraint fk_roster_change_consent_member foreign key (organisation_id, team_id, member_id) references team_member (organisation_id, team_id, id),
    constraint fk_roster_change_consent_entered foreign key (organisation_id, entered_by) references person (organisation_id, id),
    constraint fk_roster_change_consent_said foreign key (organisation_id, said_by) references person (organisation_id, id),
    constraint ck_roster_change_consent_state check (state in ('ASKED', 'GIVEN', 'BY_PHONE', 'REFUSED', 'DISPUTED', 'LAPSED')),
    constraint ck_roster_change_consent_entered check ((entered_by is null and entered_at is null) or (entered_by is not null and entered_at is not null)),
    constraint ck_roster_change_consent_phone check (state not in ('BY_PHONE', 'DISPUTED') or entered_by is not null),
    constraint ck_roster_change_consent_said check ((state in ('GIVEN', 'REFUSED', 'DISPUTED') and said_by is not null and said_at is not null) or (state in ('ASKED', 'BY_PHONE', 'LAPSED') and said_by is null and said_at is null))
);
create index ix_roster_change_consent_member on roster_change_consent (organisation_id, member_id);
