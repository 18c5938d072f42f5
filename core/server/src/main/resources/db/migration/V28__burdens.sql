-- The burden ledger: never changed. What was not so is entered again with the opposite sign. No sickness, no refusals.
create table burden_entry (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    member_id varchar(36) not null,
    kind varchar(20) not null,
    entry_day date not null,
    weight integer not null,
    cause_kind varchar(20) not null,
    cause_id varchar(36) not null,
    entered_at ${ts} not null,
    constraint pk_burden_entry primary key (id),
    constraint fk_burden_entry_member foreign key (organisation_id, team_id, member_id) references team_member (organisation_id, team_id, id),
    constraint ck_burden_entry_kind check (kind in ('WISH_KEPT', 'WISH_GIVEN_UP', 'NIGHT', 'WEEKEND', 'LATE_CHANGE')),
    constraint ck_burden_entry_cause check (cause_kind in ('COMPLETION', 'PUBLICATION', 'CHANGE')),
    constraint ck_burden_entry_weight check (weight <> 0)
);
create index ix_burden_entry_team on burden_entry (organisation_id, team_id, entry_day);
create index ix_burden_entry_cause on burden_entry (organisation_id, cause_id);
