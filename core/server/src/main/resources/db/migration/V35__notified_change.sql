-- Which change of the roster a notification is about, so that who is asked finds it.
alter table notification add column change_id varchar(36);
