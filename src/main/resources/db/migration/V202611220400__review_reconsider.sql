-- What is left of the concerns, and that the person who decides accepts it in his own name.
alter table determination
    add column residual          text    not null default 'NONE',
    add column residual_accepted boolean not null default false;

-- What a researcher says to a decision against him before it is final. One answer to one draft.
create table draft_comment (
    determination_id uuid primary key references determination (id),
    case_id          uuid        not null references case_file (id),
    round            int         not null,
    kind             text        not null check (kind in ('REBUTTED', 'NOTHING_TO_ADD', 'LAPSED')),
    by               uuid references person (id),
    at               timestamptz not null,
    text             text,
    check ((kind = 'REBUTTED') = (text is not null)),
    check ((kind = 'LAPSED') = (by is null))
);
create index draft_comment_by_case on draft_comment (case_id, round);

-- An objection is against one decision, and reconsidered by somebody without a hand in it.
alter table objection
    add column against               uuid references determination (id),
    add column first_decider         uuid,
    add column first_countersigner   uuid,
    add column result                text check (result in ('UPHELD', 'VARIED', 'OVERTURNED')),
    add column determination_id      uuid references determination (id),
    add column settled_at            timestamptz,
    add check (heard_by <> first_decider),
    add check (heard_by <> first_countersigner);
update objection set result = case when upheld then 'OVERTURNED' else 'UPHELD' end, settled_at = heard_at
where heard_at is not null;
drop index objection_open_once;
create unique index objection_open_once on objection (case_id) where settled_at is null;
alter table objection drop column upheld, drop column answer;

alter table letter drop constraint letter_kind_check;
alter table letter add constraint letter_kind_check
    check (kind in ('DECISION', 'ACCEPTANCE', 'HOLD', 'NOTED', 'RECONSIDERATION'));

alter table collaboration drop constraint collaboration_state_check;
alter table collaboration add constraint collaboration_state_check check (state in (
    'DRAFT', 'PROPOSED', 'NOTED', 'WAITING_FOR_DISCLOSURE', 'IDENTITY_CHECK', 'VALUES_ASKED', 'BENEFIT_ASKED',
    'UNDER_REVIEW', 'QUESTION', 'COMMENT_ASKED', 'CLEARED', 'DECIDED_PROCEED', 'DECIDED_WITH_MEASURES', 'RESHAPING',
    'ON_HOLD', 'DECLINED', 'WITHDRAWN'));
