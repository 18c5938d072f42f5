-- The hours of one employment in one calendar year. open_from: days before it are closed.
create table hours_account (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    person_id varchar(36) not null,
    employment_id varchar(36) not null,
    account_year integer not null,
    open_from date not null,
    opened_at ${ts} not null,
    constraint pk_hours_account primary key (id),
    constraint uq_hours_account unique (organisation_id, id),
    constraint uq_hours_account_year unique (employment_id, account_year),
    constraint fk_hours_account_person foreign key (organisation_id, person_id) references person (organisation_id, id),
    constraint fk_hours_account_employment foreign key (organisation_id, employment_id) references employment (organisation_id, id),
    constraint ck_hours_account_year check (account_year between 2000 and 2200)
);
create index ix_hours_account_person on hours_account (organisation_id, person_id, account_year);

-- Minutes that were booked; rows are added and never changed. The sum law: every entry begins where the one before it
-- ended, so none can be changed or taken out of the middle. What points at another entry is checked at the end of the
-- transaction, because entries that are booked together are written in any order.
create table hours_entry (
    account_id varchar(36) not null,
    entry_number integer not null,
    organisation_id varchar(36) not null,
    kind varchar(20) not null,
    minutes integer not null,
    entry_day date not null,
    cause_kind varchar(20) not null,
    cause_id varchar(60) not null,
    corrects integer,
    corrects_account_id varchar(36),
    reason varchar(30),
    cost_centre varchar(60),
    previous_number integer,
    balance_before integer not null,
    balance_after integer not null,
    booked_by varchar(36) not null,
    booked_at ${ts} not null,
    constraint pk_hours_entry primary key (account_id, entry_number),
    constraint uq_hours_entry_balance unique (account_id, entry_number, balance_after),
    constraint fk_hours_entry_account foreign key (organisation_id, account_id) references hours_account (organisation_id, id),
    constraint fk_hours_entry_previous foreign key (account_id, previous_number, balance_before) references hours_entry (account_id, entry_number, balance_after) deferrable initially deferred,
    constraint fk_hours_entry_corrects foreign key (corrects_account_id, corrects) references hours_entry (account_id, entry_number) deferrable initially deferred,
    constraint fk_hours_entry_person foreign key (organisation_id, booked_by) references person (organisation_id, id),
    constraint ck_hours_entry_sum check (balance_after = balance_before + minutes),
    constraint ck_hours_entry_order check ((entry_number = 1 and previous_number is null and balance_before = 0) or (entry_number > 1 and previous_number is not null and previous_number = entry_number - 1)),
    constraint ck_hours_entry_kind check (kind in ('CONTRACT', 'PUBLIC_HOLIDAY', 'OPENING', 'ROSTERED', 'WORKED', 'LEAVE', 'ABSENCE', 'SETTLEMENT', 'CORRECTION')),
    constraint ck_hours_entry_corrects check ((corrects is null and corrects_account_id is null) or (corrects is not null and corrects_account_id is not null))
);
