create table roster_period (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    from_date date not null,
    until_date date not null,
    phase varchar(12) not null,
    rolled_out boolean not null,
    approved_by varchar(36),
    approved_at ${ts},
    shortfall_acknowledged boolean not null,
    remark varchar(1000),
    published_at ${ts},
    version integer not null,
    constraint pk_roster_period primary key (id),
    constraint uq_roster_period unique (organisation_id, team_id, id),
    constraint uq_roster_period_from unique (team_id, from_date),
    constraint fk_roster_period_team foreign key (organisation_id, team_id) references team (organisation_id, id),
    constraint fk_roster_period_approver foreign key (organisation_id, approved_by) references person (organisation_id, id),
    constraint ck_roster_period_dates check (until_date > from_date),
    constraint ck_roster_period_phase check (phase in ('DRAFT', 'WISHING', 'PICKING', 'COMPLETING', 'APPROVAL', 'PUBLISHED', 'CLOSED')),
    constraint ck_roster_period_approval check ((approved_by is null and approved_at is null) or (approved_by is not null and approved_at is not null)),
    constraint ck_roster_period_approved_phase check (approved_by is null or phase in ('APPROVAL', 'PUBLISHED', 'CLOSED')),
    constraint ck_roster_period_published check (phase not in ('PUBLISHED', 'CLOSED') or (approved_by is not null and published_at is not null))
);

-- One holder column: no shift has two holders. A held shift says how it came to its holder, an open one has no holder.
-- The times are the shift's own: a later change of the shift type does not move a shift that people count on.
create table shift (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    period_id varchar(36),
    shift_type_id varchar(36) not null,
    roster_date date not null,
    start_at ${ts} not null,
    end_at ${ts} not null,
    break_minutes integer not null,
    required_level integer not null,
    kind varchar(20) not null,
    holder_member_id varchar(36),
    origin varchar(12),
    version integer not null,
    constraint pk_shift primary key (id),
    constraint uq_shift unique (organisation_id, team_id, id),
    constraint uq_shift_holder_start unique (holder_member_id, start_at),
    constraint fk_shift_team foreign key (organisation_id, team_id) references team (organisation_id, id),
    constraint fk_shift_period foreign key (organisation_id, team_id, period_id) references roster_period (organisation_id, team_id, id),
    constraint fk_shift_type foreign key (organisation_id, team_id, shift_type_id) references shift_type (organisation_id, team_id, id),
    constraint fk_shift_holder foreign key (organisation_id, team_id, holder_member_id) references team_member (organisation_id, team_id, id),
    constraint ck_shift_interval check (end_at > start_at),
    constraint ck_shift_break check (break_minutes between 0 and 1440),
    constraint ck_shift_level check (required_level between 1 and 7),
    constraint ck_shift_kind check (kind in ('CARE', 'SUPERNUMERARY', 'MEETING', 'TRAINING', 'HANDOVER', 'ON_CALL', 'STAND_BY', 'PRESENCE', 'TRAVEL')),
    constraint ck_shift_origin check (origin in ('BASE_ROSTER', 'PICK', 'LEAD')),
    constraint ck_shift_held check ((holder_member_id is null and origin is null) or (holder_member_id is not null and origin is not null))
);
create index ix_shift_period on shift (organisation_id, period_id, roster_date);
create index ix_shift_team_date on shift (organisation_id, team_id, roster_date);
create index ix_shift_holder on shift (holder_member_id, roster_date);
