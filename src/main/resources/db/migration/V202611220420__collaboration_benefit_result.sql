-- What came of a claimed benefit, each time that it was looked at again.
create table benefit_result (
    collaboration_id uuid        not null references collaboration (id),
    n                int         not null check (n > 0),
    reached          text        not null check (reached in ('REACHED', 'PARTLY', 'NOT_YET', 'NOT_REACHED')),
    text             text        not null,
    by               uuid        not null references person (id),
    at               timestamptz not null,
    primary key (collaboration_id, n)
);
