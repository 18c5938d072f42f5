create table team (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    location_id varchar(36),
    name varchar(200) not null,
    zone varchar(60) not null,
    rule_pack varchar(60) not null,
    base_roster_mode varchar(10) not null,
    version integer not null,
    constraint pk_team primary key (id),
    constraint uq_team unique (organisation_id, id),
    constraint uq_team_name unique (organisation_id, name),
    constraint fk_team_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_team_location foreign key (organisation_id, location_id) references location (organisation_id, id),
    constraint ck_team_base_roster_mode check (base_roster_mode in ('FIXED', 'HYBRID', 'FREE'))
);

create table team_member (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    person_id varchar(36) not null,
    kind varchar(5) not null,
    valid_from date not null,
    valid_until date,
    constraint pk_team_member primary key (id),
    constraint uq_team_member unique (organisation_id, team_id, id),
    constraint uq_team_member_person unique (team_id, person_id),
    constraint fk_team_member_team foreign key (organisation_id, team_id) references team (organisation_id, id),
    constraint fk_team_member_person foreign key (organisation_id, person_id) references person (organisation_id, id),
    constraint ck_team_member_kind check (kind in ('HOME', 'GUEST')),
    constraint ck_team_member_dates check (valid_until > valid_from)
);
create index ix_team_member_person on team_member (organisation_id, person_id);

-- ISO day of the week: 1 is Monday.
create table fixed_free_day (
    member_id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    day_of_week integer not null,
    constraint pk_fixed_free_day primary key (member_id, day_of_week),
    constraint fk_fixed_free_day_member foreign key (organisation_id, team_id, member_id) references team_member (organisation_id, team_id, id),
    constraint ck_fixed_free_day_day check (day_of_week between 1 and 7)
);

-- The team lead and the deputies. Being a member follows from team_member.
create table team_role (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    person_id varchar(36) not null,
    role varchar(20) not null,
    valid_from date not null,
    valid_until date,
    constraint pk_team_role primary key (id),
    constraint uq_team_role unique (team_id, person_id, role, valid_from),
    constraint fk_team_role_team foreign key (organisation_id, team_id) references team (organisation_id, id),
    constraint fk_team_role_person foreign key (organisation_id, person_id) references person (organisation_id, id),
    constraint ck_team_role_role check (role in ('TEAM_LEAD')),
    constraint ck_team_role_dates check (valid_until > valid_from)
);
create index ix_team_role_person on team_role (organisation_id, person_id);

create table qualification (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    code varchar(20) not null,
    name varchar(200) not null,
    level integer not null,
    constraint pk_qualification primary key (id),
    constraint uq_qualification unique (organisation_id, team_id, id),
    constraint uq_qualification_code unique (team_id, code),
    constraint fk_qualification_team foreign key (organisation_id, team_id) references team (organisation_id, id),
    constraint ck_qualification_level check (level between 1 and 7)
);

create table member_qualification (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    member_id varchar(36) not null,
    qualification_id varchar(36) not null,
    valid_from date,
    valid_until date,
    constraint pk_member_qualification primary key (id),
    constraint uq_member_qualification unique (member_id, qualification_id, valid_from),
    constraint fk_member_qualification_member foreign key (organisation_id, team_id, member_id) references team_member (organisation_id, team_id, id),
    constraint fk_member_qualification_qualification foreign key (organisation_id, team_id, qualification_id) references qualification (organisation_id, team_id, id),
    constraint ck_member_qualification_dates check (valid_until > valid_from)
);

create table shift_type (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    code varchar(20) not null,
    name varchar(200) not null,
    start_time time not null,
    end_time time not null,
    ends_next_day boolean not null,
    break_minutes integer not null,
    kind varchar(20) not null,
    counts_for_coverage boolean not null,
    counts_for_hours boolean not null,
    counts_for_rest boolean not null,
    constraint pk_shift_type primary key (id),
    constraint uq_shift_type unique (organisation_id, team_id, id),
    constraint uq_shift_type_code unique (team_id, code),
    constraint fk_shift_type_team foreign key (organisation_id, team_id) references team (organisation_id, id),
    constraint ck_shift_type_kind check (kind in ('CARE', 'SUPERNUMERARY', 'MEETING', 'TRAINING', 'HANDOVER', 'ON_CALL', 'STAND_BY', 'PRESENCE', 'TRAVEL')),
    constraint ck_shift_type_times check (ends_next_day or end_time > start_time),
    constraint ck_shift_type_break check (break_minutes between 0 and 1440)
);

create table shift_type_qualification (
    shift_type_id varchar(36) not null,
    qualification_id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    constraint pk_shift_type_qualification primary key (shift_type_id, qualification_id),
    constraint fk_shift_type_qualification_type foreign key (organisation_id, team_id, shift_type_id) references shift_type (organisation_id, team_id, id),
    constraint fk_shift_type_qualification_qualification foreign key (organisation_id, team_id, qualification_id) references qualification (organisation_id, team_id, id)
);

create table handover (
    team_id varchar(36) not null,
    organisation_id varchar(36) not null,
    at_time time not null,
    minutes integer not null,
    constraint pk_handover primary key (team_id, at_time),
    constraint fk_handover_team foreign key (organisation_id, team_id) references team (organisation_id, id),
    constraint ck_handover_minutes check (minutes between 1 and 1440)
);
