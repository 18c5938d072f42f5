-- How many times the same warning had been accepted, this one counted in. Two team leads who accept it at once would
-- both be the n-th; one of them is refused. Those that were written down before are numbered in their order.
alter table violation_acceptance add column acceptance integer default 0 not null;
update violation_acceptance set acceptance = (
    select count(*) from violation_acceptance earlier
    where earlier.organisation_id = violation_acceptance.organisation_id
      and earlier.period_id = violation_acceptance.period_id
      and earlier.member_id = violation_acceptance.member_id
      and earlier.rule_id = violation_acceptance.rule_id
      and earlier.violation_at = violation_acceptance.violation_at
      and (earlier.accepted_at < violation_acceptance.accepted_at
        or (earlier.accepted_at = violation_acceptance.accepted_at and earlier.id <= violation_acceptance.id)));
alter table violation_acceptance add constraint ck_violation_acceptance_number check (acceptance > 0);
alter table violation_acceptance add constraint uq_violation_acceptance unique (period_id, member_id, rule_id, violation_at, acceptance);

-- Warnings that nobody had accepted when the period was approved; unknown for approvals from before.
alter table roster_period add column unaccepted_warnings integer;
