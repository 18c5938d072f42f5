-- How a team spreads the contract hours of a calendar year. month_percents: twelve weights, January first.
create table season_profile (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    profile_year integer not null,
    month_percents varchar(60) not null,
    band_percent integer not null,
    changed_by varchar(36) not null,
    changed_at ${ts} not null,
    version integer not null,
    constraint pk_season_profile primary key (id),
    constraint uq_season_profile unique (organisation_id, team_id, profile_year),
    constraint fk_season_profile_team foreign key (organisation_id, team_id) references team (organisation_id, id),
    constraint fk_season_profile_person foreign key (organisation_id, changed_by) references person (organisation_id, id),
    constraint ck_season_profile_year check (profile_year between 2000 and 2200),
    constraint ck_season_profile_band check (band_percent between 0 and 100)
);

-- What a person wishes of the months of a calendar year: twelve words, January first.
create table season_wish (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    person_id varchar(36) not null,
    wish_year integer not null,
    ways varchar(160) not null,
    changed_at ${ts} not null,
    version integer not null,
    constraint pk_season_wish primary key (id),
    constraint uq_season_wish unique (organisation_id, person_id, wish_year),
    constraint fk_season_wish_person foreign key (organisation_id, person_id) references person (organisation_id, id),
    constraint ck_season_wish_year check (wish_year between 2000 and 2200)
);
