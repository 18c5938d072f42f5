-- What a person was told, by the events of the outbox; ids and codes only, the sentence is made when it is read. It may
-- be told from announced_at on, which is later than it happened where nights or days off are quiet.
create table notification (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    person_id varchar(36) not null,
    sequence bigint not null,
    kind varchar(40) not null,
    team_id varchar(36) not null,
    period_id varchar(36),
    shift_id varchar(36),
    extension_id varchar(36),
    told_at ${ts} not null,
    announced_at ${ts} not null,
    read_at ${ts},
    constraint pk_notification primary key (id),
    constraint uq_notification unique (organisation_id, person_id, sequence),
    constraint fk_notification_person foreign key (organisation_id, person_id) references person (organisation_id, id),
    constraint fk_notification_team foreign key (organisation_id, team_id) references team (organisation_id, id),
    constraint ck_notification_announced check (announced_at >= told_at)
);
create index ix_notification_told on notification (told_at);

-- What a person wants of notifications; without a row everything, but nights and days off are quiet.
create table notification_preference (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    person_id varchar(36) not null,
    in_quiet_hours boolean not null,
    on_days_off boolean not null,
    left_out varchar(1000) not null,
    changed_at ${ts} not null,
    version integer not null,
    constraint pk_notification_preference primary key (id),
    constraint uq_notification_preference unique (organisation_id, person_id),
    constraint fk_notification_preference_person foreign key (organisation_id, person_id) references person (organisation_id, id)
);

-- A person's calendar, for a program that cannot sign in. Only a digest of its secret is kept, so nobody can read the
-- address here; a new secret replaces the old one.
create table calendar_feed (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    person_id varchar(36) not null,
    secret_digest varchar(64) not null,
    created_at ${ts} not null,
    constraint pk_calendar_feed primary key (id),
    constraint uq_calendar_feed unique (organisation_id, person_id),
    constraint fk_calendar_feed_person foreign key (organisation_id, person_id) references person (organisation_id, id)
);
