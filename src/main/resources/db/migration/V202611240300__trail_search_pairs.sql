-- A kind that a role never does, and one kind of acts of a busy person, are found without reading all acts of the kind or of the person.
create index act_by_kind_and_role on trail.act (kind, role, at, n);
drop index trail.act_by_actor;
create index act_by_actor on trail.act (trail.actor_of(leaf), kind, at, n);
