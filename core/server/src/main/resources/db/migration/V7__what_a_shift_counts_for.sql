-- What a shift counts for is its own, as its times are; until now it followed from its kind.
alter table shift add column counts_for_coverage boolean default true not null;
alter table shift add column counts_for_hours boolean default true not null;
alter table shift add column counts_for_rest boolean default true not null;
update shift set counts_for_coverage = false where kind not in ('CARE', 'HANDOVER');
update shift set counts_for_hours = false where kind in ('ON_CALL', 'STAND_BY');
update shift set counts_for_rest = false where kind in ('ON_CALL', 'STAND_BY');
