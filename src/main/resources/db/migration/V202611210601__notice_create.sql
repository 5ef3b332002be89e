-- What people are told. Arguments are numbers and dates, never names.
create table notice (
    id          uuid        primary key,
    person_id   uuid,
    role        text,
    unit_id     uuid,
    case_id     uuid        not null,
    kind        text        not null,
    message_key text        not null,
    args        jsonb       not null,
    at          timestamptz not null,
    check ((person_id is null) <> (role is null)),
    check (unit_id is null or role = 'UNIT_HEAD')
);
create index notice_by_person on notice (person_id, at, id) where person_id is not null;
create index notice_by_role on notice (role, unit_id, at, id) where role is not null;
create index notice_by_case on notice (case_id);

-- A notice to a post is read by each who fills it.
create table notice_read (
    notice_id uuid        not null references notice (id),
    person_id uuid        not null,
    at        timestamptz not null,
    primary key (notice_id, person_id)
);

-- What is to leave the product after commit, once for each act and channel.
create table outbox (
    id       uuid        primary key,
    act_id   uuid        not null,
    channel  text        not null,
    payload  jsonb       not null,
    created  timestamptz not null,
    sent_at  timestamptz,
    attempts integer     not null default 0,
    next_at  timestamptz not null,
    unique (act_id, channel)
);
create index outbox_due on outbox (next_at, id) where sent_at is null;
