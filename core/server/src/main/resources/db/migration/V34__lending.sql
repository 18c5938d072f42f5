-- A person of another team who picked a shift here: in no plan of this team, and a member for what he holds.
alter table team_member drop constraint ck_team_member_kind;
alter table team_member add constraint ck_team_member_kind check (kind in ('HOME', 'GUEST', 'LENT'));
