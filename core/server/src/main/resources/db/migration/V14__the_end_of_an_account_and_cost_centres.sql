-- Where an account ends: its last entry cannot be taken out unless the account says so too. Checked at the end of the
-- transaction, in which entries are added and the account is told. An account without entries has no last one.
alter table hours_account add column last_number integer;
alter table hours_account add column last_balance integer;
update hours_account set last_number = (select max(e.entry_number) from hours_entry e where e.account_id = hours_account.id);
update hours_account set last_balance = (select e.balance_after from hours_entry e where e.account_id = hours_account.id and e.entry_number = hours_account.last_number);
alter table hours_account add constraint ck_hours_account_last check ((last_number is null and last_balance is null) or (last_number is not null and last_balance is not null));
alter table hours_account add constraint fk_hours_account_last foreign key (id, last_number, last_balance) references hours_entry (account_id, entry_number, balance_after) deferrable initially deferred;

-- Who bears the shifts of a team; entries keep what it was when they were booked.
alter table team add column cost_centre varchar(60);
