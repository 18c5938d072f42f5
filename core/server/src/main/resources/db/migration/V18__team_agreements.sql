-- What a team has agreed, one document a version, in the form of the contract; holds from its first day on.
-- Rows are added and never changed.
create table team_agreement (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    version_number integer not null,
    from_date date not null,
    document ${clob} not null,
    agreed_by varchar(36) not null,
    agreed_at ${ts} not null,
    constraint pk_team_agreement primary key (id),
    constraint uq_team_agreement unique (organisation_id, team_id, version_number),
    constraint fk_team_agreement_team foreign key (organisation_id, team_id) references team (organisation_id, id),
    constraint fk_team_agreement_person foreign key (organisation_id, agreed_by) references person (organisation_id, id),
    constraint ck_team_agreement_number check (version_number > 0)
);
