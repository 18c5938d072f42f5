-- Who read what is kept about others, beyond what every colleague sees: of a member, a person, or everybody in a team.
-- Ids and codes only, never what was read. No reference to other tables: a read must not wait for a command that holds
-- somebody's row, nor is an entry lost with what it is about. access_day: the date of the installation.
create table data_access (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    accessed_at ${ts} not null,
    access_day date not null,
    reader_id varchar(36) not null,
    reader_role varchar(20) not null,
    operation varchar(60) not null,
    content varchar(20) not null,
    team_id varchar(36),
    member_id varchar(36),
    person_id varchar(36),
    request_id varchar(64) not null,
    constraint pk_data_access primary key (id),
    constraint ck_data_access_whose check (team_id is not null or member_id is not null or person_id is not null)
);
create index ix_data_access_member on data_access (organisation_id, member_id, accessed_at);
create index ix_data_access_person on data_access (organisation_id, person_id, accessed_at);
create index ix_data_access_team on data_access (organisation_id, team_id, accessed_at);
create index ix_data_access_time on data_access (accessed_at);
