-- Other measures that a researcher proposes in place of those that a decision attaches. The decision itself is what the
-- reviewers proposed; both stay. residual: what these would leave of the concerns.
create table counter_proposal (
    determination_id uuid primary key references determination (id),
    case_id          uuid        not null references case_file (id),
    by               uuid        not null references person (id),
    at               timestamptz not null,
    measures         jsonb       not null check (jsonb_array_length(measures) > 0),
    reason           text        not null,
    residual         text        not null
);
create index counter_proposal_by_case on counter_proposal (case_id, at);
