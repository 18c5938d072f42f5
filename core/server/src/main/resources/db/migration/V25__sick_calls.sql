-- That somebody cannot work, from when until when, and whether HR knows. Never why.
create table sick_call (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    member_id varchar(36) not null,
    person_id varchar(36) not null,
    from_at ${ts} not null,
    first_day_back date not null,
    state varchar(10) not null,
    registered_by varchar(36) not null,
    decided_by varchar(36),
    decided_at ${ts},
    version integer not null,
    constraint pk_sick_call primary key (id),
    constraint uq_sick_call unique (organisation_id, person_id, id),
    constraint fk_sick_call_member foreign key (organisation_id, team_id, member_id) references team_member (organisation_id, team_id, id),
    constraint fk_sick_call_person foreign key (organisation_id, person_id) references person (organisation_id, id),
    constraint fk_sick_call_registrar foreign key (organisation_id, registered_by) references person (organisation_id, id),
    constraint fk_sick_call_decider foreign key (organisation_id, decided_by) references person (organisation_id, id),
    constraint ck_sick_call_state check (state in ('REPORTED', 'CONFIRMED', 'RECOVERED', 'CLOSED', 'REFUSED')),
    constraint ck_sick_call_decision check ((state in ('REPORTED', 'RECOVERED') and decided_by is null and decided_at is null) or (state not in ('REPORTED', 'RECOVERED') and decided_by is not null and decided_at is not null))
);
create index ix_sick_call_team on sick_call (organisation_id, team_id, from_at);
create index ix_sick_call_person on sick_call (organisation_id, person_id, from_at);
create index ix_sick_call_state on sick_call (organisation_id, state, from_at);

-- The parts of the absence: one for each shift that it hits, which counts the minutes that were rostered, and the time
-- between them. The shift of a part is a name only: the absence stays when the shift has gone.
alter table absence add column sick_call_id varchar(36);
alter table absence add column shift_id varchar(36);
alter table absence add constraint fk_absence_sick_call foreign key (organisation_id, person_id, sick_call_id) references sick_call (organisation_id, person_id, id);
alter table absence add constraint uq_absence_sick_call_part unique (sick_call_id, start_at);

-- A vacated shift stays with its holder for the hours and covers nothing; another shift is worked instead of it, by
-- whoever takes that. Of one shift there is one replacement at most.
alter table shift add column vacated boolean default false not null;
alter table shift add column replaces_shift_id varchar(36);
alter table shift add constraint ck_shift_vacated check (vacated = false or holder_member_id is not null);
alter table shift add constraint fk_shift_replaces foreign key (organisation_id, team_id, replaces_shift_id) references shift (organisation_id, team_id, id);
alter table shift add constraint uq_shift_replaces unique (replaces_shift_id);
