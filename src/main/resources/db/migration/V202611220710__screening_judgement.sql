-- A clearance has evidence and an end; a near match is cleared by two people; a confirmed one says how they are related.
alter table screening_match add column evidence text;
alter table screening_match add column relation text
    check (relation in ('IS', 'OWNED_BY', 'EMPLOYED_BY', 'FUNDED_BY', 'CO_AUTHOR_WITH'));
alter table screening_match add column cleared_until date;
alter table screening_match add column proposed_by uuid;
alter table screening_match add column proposed_at timestamptz;
alter table screening_match add column returned_by uuid;
alter table screening_match add column returned_at timestamptz;
alter table screening_match add column return_reason text;

update screening_match set relation = 'IS' where state = 'SAME';
update screening_match set cleared_until = (judged_at + interval '12 months')::date where state = 'DIFFERENT';

alter table screening_match drop constraint screening_match_state_check;
alter table screening_match drop constraint screening_match_check;
alter table screening_match drop constraint screening_match_check1;
alter table screening_match add constraint screening_match_state
    check (state in ('OPEN', 'PROPOSED', 'SAME', 'DIFFERENT', 'UNKNOWN'));
alter table screening_match add constraint screening_match_judged check (
    (state in ('OPEN', 'PROPOSED')) = (judged_at is null) and (judged_at is null) = (judged_by is null));
alter table screening_match add constraint screening_match_said check (state = 'OPEN' or btrim(reason) <> '');
alter table screening_match add constraint screening_match_related check ((state = 'SAME') = (relation is not null));
alter table screening_match add constraint screening_match_cleared check (
    (state in ('PROPOSED', 'DIFFERENT')) = (cleared_until is not null));
alter table screening_match add constraint screening_match_proposed check (
    state <> 'PROPOSED' or (proposed_by is not null and proposed_at is not null));
create index screening_match_waiting on screening_match (score desc) where state in ('OPEN', 'PROPOSED');
