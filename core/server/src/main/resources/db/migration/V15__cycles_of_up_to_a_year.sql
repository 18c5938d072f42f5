-- A base roster may repeat after half a year or a year.
alter table base_roster drop constraint ck_base_roster_cycle;
alter table base_roster add constraint ck_base_roster_cycle check (cycle_weeks between 1 and 52);
alter table base_roster_cell drop constraint ck_base_roster_cell_week;
alter table base_roster_cell add constraint ck_base_roster_cell_week check (cycle_week between 1 and 52);
