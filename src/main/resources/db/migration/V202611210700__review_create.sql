-- One file per case: what lists and searches read. Its id is the disclosure's or the collaboration's.
create table case_file (
    id            uuid primary key,
    kind          text        not null check (kind in ('DISCLOSURE', 'COLLABORATION')),
    number        text        not null unique,
    subject_id    uuid        not null references person (id),
    proposer_id   uuid        not null references person (id),
    unit_id       uuid        not null references unit (id),
    state         text        not null,
    worst_concern text        not null default 'NONE',
    unresolved    boolean     not null default false,
    prohibited    boolean     not null default false,
    round         int         not null default 1,
    outcome       text,
    opened_at     timestamptz not null,
    changed_at    timestamptz not null,
    closed_at     timestamptz
);
create index case_file_by_age on case_file (opened_at desc, id desc);
create index case_file_by_subject on case_file (subject_id, opened_at desc);
create index case_file_by_unit on case_file (unit_id, opened_at desc);

-- What waits for somebody. A role (of a unit, for its head) or one person has it; one person may claim it.
create table work_item (
    id          uuid primary key,
    case_id     uuid        not null references case_file (id),
    step        text        not null,
    role        text        not null,
    unit_id     uuid references unit (id),
    person_id   uuid references person (id),
    claimed_by  uuid references person (id),
    opened_at   timestamptz not null,
    due_on      date,
    closed_at   timestamptz,
    version     int         not null default 0
);
create unique index work_item_open_once on work_item (case_id, step) where closed_at is null;
create index work_item_of_role on work_item (role, due_on) where closed_at is null;
create index work_item_of_person on work_item (person_id) where closed_at is null;
create index work_item_of_claimer on work_item (claimed_by) where closed_at is null;
create index work_item_by_case on work_item (case_id, opened_at);

-- Somebody acts for somebody else between two days.
create table stand_in (
    person_id   uuid not null references person (id),
    stand_in_id uuid not null references person (id),
    role        text not null,
    from_day    date not null,
    to_day      date not null,
    primary key (person_id, stand_in_id, role, from_day),
    check (person_id <> stand_in_id and to_day >= from_day)
);

create table question (
    id          uuid primary key,
    case_id     uuid        not null references case_file (id),
    asked_by    uuid        not null references person (id),
    asked_role  text        not null,
    asked_at    timestamptz not null,
    text        text        not null,
    answer      text,
    answered_by uuid references person (id),
    answered_at timestamptz,
    overdue     boolean     not null default false
);
create unique index question_open_once on question (case_id) where answer is null and not overdue;

-- Internal: never shown to the researcher.
create table case_comment (
    id      uuid primary key,
    case_id uuid        not null references case_file (id),
    by      uuid        not null references person (id),
    role    text        not null,
    at      timestamptz not null,
    text    text        not null
);

create table case_assessment (
    id         uuid primary key,
    case_id    uuid        not null references case_file (id),
    round      int         not null,
    at         timestamptz not null,
    assessment jsonb       not null,
    recommendation jsonb
);
create index case_assessment_by_case on case_assessment (case_id, at desc);

-- What was decided. Nobody decides or countersigns his own case, and two signatures are of two people.
create table determination (
    id             uuid primary key,
    case_id        uuid        not null references case_file (id),
    round          int         not null,
    subject_id     uuid        not null,
    proposer_id    uuid        not null,
    outcome        text        not null,
    recommended    text,
    departs        boolean     not null,
    reason_ja      text        not null,
    reason_en      text        not null,
    departure_reason text,
    measures       jsonb       not null default '[]',
    hold_until     date,
    level          text        not null,
    decided_by     uuid        not null references person (id),
    decided_role   text        not null,
    decided_at     timestamptz not null,
    signatures     int         not null check (signatures in (1, 2)),
    countersigned_by   uuid references person (id),
    countersigned_role text,
    countersigned_at   timestamptz,
    refused_by     uuid references person (id),
    refusal_reason text,
    measures_accepted_at timestamptz,
    measures_declined_reason text,
    superseded     boolean     not null default false,
    check (decided_by <> subject_id and decided_by <> proposer_id),
    check (countersigned_by <> decided_by and countersigned_by <> subject_id and countersigned_by <> proposer_id),
    check (refused_by <> decided_by and refused_by <> subject_id and refused_by <> proposer_id),
    check (not departs or departure_reason is not null)
);
create unique index determination_in_force on determination (case_id) where not superseded;

create table committee_vote (
    case_id    uuid        not null references case_file (id),
    round      int         not null,
    subject_id uuid        not null,
    proposer_id uuid       not null,
    member_id  uuid        not null references person (id),
    outcome    text        not null,
    reason     text        not null,
    at         timestamptz not null,
    primary key (case_id, round, member_id),
    check (member_id <> subject_id and member_id <> proposer_id)
);

-- 「異議」: the researcher sees it differently.
create table objection (
    id          uuid primary key,
    case_id     uuid        not null references case_file (id),
    by          uuid        not null references person (id),
    at          timestamptz not null,
    text        text        not null,
    heard_by    uuid references person (id),
    heard_at    timestamptz,
    answer      text,
    upheld      boolean
);
create unique index objection_open_once on objection (case_id) where heard_at is null;

-- What a reviewer found out and answers for.
create table confirmed_fact (
    case_id      uuid        not null references case_file (id),
    subject_type text        not null,
    subject_id   text        not null,
    key          text        not null,
    type         text        not null,
    value        text        not null,
    reason       text        not null,
    by           uuid        not null references person (id),
    at           timestamptz not null,
    primary key (case_id, subject_type, subject_id, key)
);
