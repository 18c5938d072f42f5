-- What members were asked and said about their lines of a roster that is published later than the notice term: about the line
-- as it was, its fingerprint. Nothing is taken away; whoever is asked again has another question, numbered after the earlier
-- ones, of which two people at once ask only one.
create table publication_consent (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    period_id varchar(36) not null,
    member_id varchar(36) not null,
    question_number integer not null,
    fingerprint varchar(64) not null,
    asked_by varchar(36) not null,
    asked_at ${ts} not null,
    state varchar(10) not null,
    entered_by varchar(36),
    entered_at ${ts},
    said_by varchar(36),
    said_at ${ts},
    constraint pk_publication_consent primary key (id),
    constraint uq_publication_consent unique (period_id, member_id, question_number),
    constraint fk_publication_consent_period foreign key (organisation_id, team_id, period_id) references roster_period (organisation_id, team_id, id),
    constraint fk_publication_consent_member foreign key (organisation_id, team_id, member_id) references team_member (organisation_id, team_id, id),
    constraint fk_publication_consent_asker foreign key (organisation_id, asked_by) references person (organisation_id, id),
    constraint fk_publication_consent_entered foreign key (organisation_id, entered_by) references person (organisation_id, id),
    constraint fk_publication_consent_said foreign key (organisation_id, said_by) references person (organisation_id, id),
    constraint ck_publication_consent_state check (state in ('ASKED', 'GIVEN', 'BY_PHONE', 'REFUSED', 'DISPUTED', 'LAPSED')),
    constraint ck_publication_consent_entered check ((entered_by is null and entered_at is null) or (entered_by is not null and entered_at is not null)),
    constraint ck_publication_consent_phone check (state not in ('BY_PHONE', 'DISPUTED') or entered_by is not null),
    constraint ck_publication_consent_said_by check ((state in ('GIVEN', 'REFUSED', 'DISPUTED') and said_by is not null and said_at is not null) or (state in ('ASKED', 'BY_PHONE', 'LAPSED') and said_by is null and said_at is null))
);
create index ix_publication_consent_period on publication_consent (organisation_id, period_id);
