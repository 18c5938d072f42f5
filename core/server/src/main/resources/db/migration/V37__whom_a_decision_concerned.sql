-- Whom a decision concerned, where its subject does not tell: a shift may have another holder by now, or none.
alter table decision_log add column member_id varchar(36);
