-- How many hours beyond the contract a member would like to work. Without weekly_minutes the wish was taken back.
create table extra_hours_wish (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    member_id varchar(36) not null,
    weekly_minutes integer,
    days varchar(30) not null,
    day_parts varchar(40) not null,
    valid_from date,
    valid_until date,
    changed_at ${ts} not null,
    version integer not null,
    constraint pk_extra_hours_wish primary key (id),
    constraint uq_extra_hours_wish unique (organisation_id, member_id),
    constraint fk_extra_hours_wish_member foreign key (organisation_id, team_id, member_id) references team_member (organisation_id, team_id, id),
    constraint ck_extra_hours_wish_minutes check (weekly_minutes between 1 and 3600),
    constraint ck_extra_hours_wish_dates check (valid_until > valid_from)
);

-- More contract hours for a run of weeks, proposed by one side and answered by the other. Once it is agreed the contract
-- holds basis_weekly_minutes and the extra on these days; the basis is what it held when it was agreed. That nobody
-- answered in time is read from the dates, not stored.
create table contract_extension (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    member_id varchar(36) not null,
    person_id varchar(36) not null,
    extra_weekly_minutes integer not null,
    from_date date not null,
    until_date date not null,
    state varchar(20) not null,
    basis_weekly_minutes integer,
    proposed_by varchar(36) not null,
    proposed_at ${ts} not null,
    answered_by varchar(36),
    answered_at ${ts},
    sent_by varchar(36),
    sent_at ${ts},
    hr_reference varchar(100),
    version integer not null,
    constraint pk_contract_extension primary key (id),
    constraint fk_contract_extension_member foreign key (organisation_id, team_id, member_id) references team_member (organisation_id, team_id, id),
    constraint fk_contract_extension_person foreign key (organisation_id, person_id) references person (organisation_id, id),
    constraint fk_contract_extension_proposer foreign key (organisation_id, proposed_by) references person (organisation_id, id),
    constraint fk_contract_extension_answerer foreign key (organisation_id, answered_by) references person (organisation_id, id),
    constraint fk_contract_extension_sender foreign key (organisation_id, sent_by) references person (organisation_id, id),
    constraint ck_contract_extension_state check (state in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'SENT_TO_HR')),
    constraint ck_contract_extension_minutes check (extra_weekly_minutes between 1 and 3600),
    constraint ck_contract_extension_dates check (until_date > from_date),
    constraint ck_contract_extension_basis check ((state in ('ACCEPTED', 'SENT_TO_HR') and basis_weekly_minutes is not null) or (state not in ('ACCEPTED', 'SENT_TO_HR') and basis_weekly_minutes is null)),
    constraint ck_contract_extension_answer check ((state = 'PROPOSED' and answered_by is null and answered_at is null) or (state <> 'PROPOSED' and answered_by is not null and answered_at is not null)),
    constraint ck_contract_extension_sent check ((state = 'SENT_TO_HR' and sent_by is not null and sent_at is not null) or (state <> 'SENT_TO_HR' and sent_by is null and sent_at is null and hr_reference is null))
);
create index ix_contract_extension_person on contract_extension (organisation_id, person_id, state);
create index ix_contract_extension_team on contract_extension (organisation_id, team_id, proposed_at);
create index ix_contract_extension_state on contract_extension (organisation_id, state, answered_at);

-- What the roll-out of a period did not give to a member, because it would have gone beyond the contract without a yes.
create table held_back_shifts (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    period_id varchar(36) not null,
    member_id varchar(36) not null,
    shifts integer not null,
    minutes integer not null,
    constraint pk_held_back_shifts primary key (id),
    constraint uq_held_back_shifts unique (period_id, member_id),
    constraint fk_held_back_shifts_period foreign key (organisation_id, team_id, period_id) references roster_period (organisation_id, team_id, id),
    constraint fk_held_back_shifts_member foreign key (organisation_id, team_id, member_id) references team_member (organisation_id, team_id, id),
    constraint ck_held_back_shifts check (shifts > 0 and minutes > 0)
);
