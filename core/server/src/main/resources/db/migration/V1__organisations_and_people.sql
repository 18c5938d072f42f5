-- Every row names its organisation, and every reference carries it: a row cannot point into another
-- organisation. Dates are half-open: valid_until is the first day that no longer counts.

create table region (
    id varchar(36) not null,
    name varchar(200) not null,
    constraint pk_region primary key (id)
);

create table organisation (
    id varchar(36) not null,
    region_id varchar(36),
    name varchar(200) not null,
    constraint pk_organisation primary key (id),
    constraint fk_organisation_region foreign key (region_id) references region (id)
);

create table location (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    name varchar(200) not null,
    constraint pk_location primary key (id),
    constraint uq_location unique (organisation_id, id),
    constraint uq_location_name unique (organisation_id, name),
    constraint fk_location_organisation foreign key (organisation_id) references organisation (id)
);

-- A person as one organisation knows him. external_id is the number the HR suite uses.
create table person (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    external_id varchar(100),
    display_name varchar(200) not null,
    birth_date date,
    version integer not null,
    constraint pk_person primary key (id),
    constraint uq_person unique (organisation_id, id),
    constraint uq_person_external_id unique (organisation_id, external_id),
    constraint fk_person_organisation foreign key (organisation_id) references organisation (id)
);

-- Who a token speaks for: its issuer and subject. An issuer may speak for several organisations,
-- a subject of it for one person.
create table person_login (
    issuer varchar(200) not null,
    subject varchar(200) not null,
    organisation_id varchar(36) not null,
    person_id varchar(36) not null,
    constraint pk_person_login primary key (issuer, subject),
    constraint fk_person_login_person foreign key (organisation_id, person_id) references person (organisation_id, id)
);
create index ix_person_login_person on person_login (person_id);

-- A contract and its dates. SELF_EMPLOYED and AGENCY are engagements: no employment, same dates and hours.
create table employment (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    person_id varchar(36) not null,
    contract_kind varchar(20) not null,
    weekly_minutes integer not null,
    min_weekly_minutes integer,
    max_weekly_minutes integer,
    valid_from date not null,
    valid_until date,
    constraint pk_employment primary key (id),
    constraint uq_employment unique (organisation_id, id),
    constraint uq_employment_start unique (person_id, contract_kind, valid_from),
    constraint fk_employment_person foreign key (organisation_id, person_id) references person (organisation_id, id),
    constraint ck_employment_kind check (contract_kind in ('FIXED', 'MIN_MAX', 'ON_CALL', 'BANDWIDTH', 'DAY_PARTS', 'SELF_EMPLOYED', 'AGENCY')),
    constraint ck_employment_minutes check (weekly_minutes between 0 and 10080),
    constraint ck_employment_band check (min_weekly_minutes >= 0 and max_weekly_minutes <= 10080 and min_weekly_minutes <= max_weekly_minutes),
    constraint ck_employment_dates check (valid_until > valid_from)
);
create index ix_employment_person on employment (organisation_id, person_id);

-- Facts the rules need (NO_NIGHTS, PREGNANT, ...), never their reason.
create table person_fact (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    person_id varchar(36) not null,
    fact varchar(40) not null,
    valid_from date,
    valid_until date,
    constraint pk_person_fact primary key (id),
    constraint uq_person_fact unique (person_id, fact, valid_from),
    constraint fk_person_fact_person foreign key (organisation_id, person_id) references person (organisation_id, id),
    constraint ck_person_fact_dates check (valid_until > valid_from)
);

create table absence (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    person_id varchar(36) not null,
    kind varchar(10) not null,
    start_at ${ts} not null,
    end_at ${ts} not null,
    counted_minutes integer,
    constraint pk_absence primary key (id),
    constraint fk_absence_person foreign key (organisation_id, person_id) references person (organisation_id, id),
    constraint ck_absence_kind check (kind in ('LEAVE', 'SICK', 'OTHER')),
    constraint ck_absence_interval check (end_at > start_at),
    constraint ck_absence_minutes check (counted_minutes >= 0)
);
create index ix_absence_person on absence (organisation_id, person_id, start_at);

create table organisation_role (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    person_id varchar(36) not null,
    role varchar(20) not null,
    valid_from date not null,
    valid_until date,
    constraint pk_organisation_role primary key (id),
    constraint uq_organisation_role unique (organisation_id, person_id, role, valid_from),
    constraint fk_organisation_role_person foreign key (organisation_id, person_id) references person (organisation_id, id),
    constraint ck_organisation_role_role check (role in ('POOL_COORDINATOR', 'HR_INTEGRATOR', 'ADMINISTRATOR', 'AUDITOR')),
    constraint ck_organisation_role_dates check (valid_until > valid_from)
);
