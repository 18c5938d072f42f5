-- Where a person gets e-mail. Whose turn it is to send is in claimed_until: a node that dies loses it by itself.
create table mail_address (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    person_id varchar(36) not null,
    address varchar(254) not null,
    language varchar(2) not null,
    state varchar(10) not null,
    code_digest varchar(64),
    code_sent_at ${ts},
    wrong_codes integer not null,
    asked integer not null,
    asked_since ${ts} not null,
    failures integer not null,
    next_try_at ${ts} not null,
    claimed_until ${ts},
    constraint pk_mail_address primary key (id),
    constraint uq_mail_address unique (organisation_id, person_id),
    constraint fk_mail_address_person foreign key (organisation_id, person_id) references person (organisation_id, id),
    constraint ck_mail_address_language check (language in ('nl', 'en')),
    constraint ck_mail_address_state check (state in ('ASKED', 'CONFIRMED', 'REFUSED', 'REMOVED')),
    constraint ck_mail_address_removed check ((state = 'REMOVED' and address = '') or (state <> 'REMOVED' and address <> '')),
    constraint ck_mail_address_code check ((code_digest is null and code_sent_at is null) or (code_digest is not null and code_sent_at is not null))
);
create index ix_mail_address_due on mail_address (next_try_at);

-- What is to be mailed of a notification, and what became of that; nothing where no mail was wanted.
alter table notification add column mail_state varchar(10);
alter table notification add constraint ck_notification_mail check (mail_state in ('WAITING', 'SENT', 'NOT_NEEDED', 'GIVEN_UP'));
create index ix_notification_mail on notification (organisation_id, person_id, mail_state);

-- The kinds that a person wants by e-mail too.
alter table notification_preference add column by_mail varchar(1000) default '' not null;
