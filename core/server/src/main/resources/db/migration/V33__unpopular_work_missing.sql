-- Why a completion left somebody with fewer unpopular shifts than her team agreed on.
alter table completion_reason drop constraint ck_completion_reason_kind;
alter table completion_reason add constraint ck_completion_reason_kind check (kind in ('SHIFT_GIVEN', 'PICK_NOT_KEPT', 'WISH_NOT_MET', 'HOURS_MISSING', 'UNPOPULAR_MISSING'));
