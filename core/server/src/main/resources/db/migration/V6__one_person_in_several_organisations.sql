-- Rows of person with the same natural_person_id are one human being whom several organisations know.
-- Working time law counts all hours of a person; nothing but the times of shifts is read along it.
alter table person add column natural_person_id varchar(36);
create index ix_person_natural_person on person (natural_person_id);
