-- A ring is found among swap wishes; nobody proposes it.
alter table roster_change alter column proposed_by drop not null;
alter table roster_change add constraint ck_roster_change_proposed check (proposed_by is not null or kind = 'RING');

-- A shift that its holder would swap, and what would be taken for it, best first. As long as a wish stands, standing_shift_id
-- says which shift it offers: none is offered twice.
create table swap_wish (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    member_id varchar(36) not null,
    shift_id varchar(36) not null,
    standing_shift_id varchar(36),
    wanted varchar(2000) not null,
    state varchar(10) not null,
    put_down_at ${ts} not null,
    moved_at ${ts} not null,
    looked_at ${ts},
    version integer not null,
    constraint pk_swap_wish primary key (id),
    constraint uq_swap_wish unique (organisation_id, team_id, id),
    constraint uq_swap_wish_standing unique (standing_shift_id),
    constraint fk_swap_wish_member foreign key (organisation_id, team_id, member_id) references team_member (organisation_id, team_id, id),
    constraint fk_swap_wish_shift foreign key (organisation_id, team_id, shift_id) references shift (organisation_id, team_id, id),
    constraint ck_swap_wish_state check (state in ('OPEN', 'OFFERED', 'FULFILLED', 'WITHDRAWN', 'ENDED')),
    constraint ck_swap_wish_standing check ((state in ('OPEN', 'OFFERED') and standing_shift_id is not null and standing_shift_id = shift_id) or (state not in ('OPEN', 'OFFERED') and standing_shift_id is null))
);
create index ix_swap_wish_team on swap_wish (organisation_id, team_id, put_down_at);
create index ix_swap_wish_state on swap_wish (state, looked_at);

-- Rings that were offered. The same shifts to the same people are offered once and never again.
create table swap_ring (
    change_id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    moves_key varchar(400) not null,
    constraint pk_swap_ring primary key (change_id),
    constraint uq_swap_ring unique (organisation_id, team_id, change_id),
    constraint uq_swap_ring_moves unique (organisation_id, team_id, moves_key),
    constraint fk_swap_ring_change foreign key (organisation_id, team_id, change_id) references roster_change (organisation_id, team_id, id)
);

-- The wishes behind a ring. As long as it is offered, standing_wish_id says which wish is in it: none is in two.
create table swap_ring_wish (
    id varchar(36) not null,
    organisation_id varchar(36) not null,
    team_id varchar(36) not null,
    change_id varchar(36) not null,
    wish_id varchar(36) not null,
    standing_wish_id varchar(36),
    constraint pk_swap_ring_wish primary key (id),
    constraint uq_swap_ring_wish unique (change_id, wish_id),
    constraint uq_swap_ring_wish_standing unique (standing_wish_id),
    constraint fk_swap_ring_wish_ring foreign key (organisation_id, team_id, change_id) references swap_ring (organisation_id, team_id, change_id),
    constraint fk_swap_ring_wish_wish foreign key (organisation_id, team_id, wish_id) references swap_wish (organisation_id, team_id, id),
    constraint ck_swap_ring_wish_standing check (standing_wish_id is null or standing_wish_id = wish_id)
);
create index ix_swap_ring_wish_wish on swap_ring_wish (organisation_id, wish_id);
