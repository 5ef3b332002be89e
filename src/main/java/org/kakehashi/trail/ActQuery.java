package org.kakehashi.trail;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The SQL of a search. It begins with what is rarest (a person, a term, a kind) and walks an index that is in the order of
 * the answer, so that a page costs a page and not the trail.
 */
final class ActQuery {

    static final String COLUMNS = "a.n, a.act_id, a.stream_kind, a.stream_id, a.kind, a.role, a.at, a.leaf";
    static final String ORDER = " order by a.at desc, a.n desc";

    private final ActSearch search;
    private final List<String> where = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    ActQuery(ActSearch search) {
        this.search = search;
        if (search.role() != null) {
            and("a.role = :role", "role", search.role());
        }
        if (search.from() != null) {
            and("a.at >= :from", "from", Timestamp.from(search.from()));
        }
        if (search.to() != null) {
            and("a.at < :to", "to", Timestamp.from(search.to()));
        }
        if (search.before() != null) {
            and("(a.at, a.n) < (select b.at, b.n from trail.act b where b.n = :before)", "before", search.before());
        }
    }

    private void and(String condition, String name, Object value) {
        where.add(condition);
        parameters.put(name, value);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    String sql() {
        // places first, then the leaves of one page: a busy person has tens of thousands of acts
        return "select " + COLUMNS + " from (" + places() + ") p join trail.act a on a.n = p.n" + ORDER;
    }

    String places() {
        List<String> terms = List.copyOf(new TreeSet<>(search.terms()));
        String found = search.person() != null ? byPerson(terms) : terms.isEmpty() ? byKind() : byTerm(terms);
        return "select f.n from (" + found + ") f order by f.at desc, f.n desc limit " + search.limit();
    }

    private String byPerson(List<String> terms) {
        parameters.put("person", search.person());
        kinds();
        terms(terms);
        // "offset 0" keeps the database from reading all acts of a kind for a person of many pseudonyms
        return "select a.n, a.at from trail.pseudonym p cross join lateral (select a.n, a.at from trail.act a"
                + " where a.actor_ref = p.ref" + conditions() + " offset 0) a where p.subject = :person";
    }

    private String byTerm(List<String> terms) {
        kinds();
        and("t.term = :first", "first", terms.get(0));
        terms(terms.subList(1, terms.size()));
        // the bounds once more, on the index that is walked
        if (search.from() != null) {
            where.add("t.at >= :from");
        }
        if (search.to() != null) {
            where.add("t.at < :to");
        }
        return "select a.n, a.at from trail.act_term t join trail.act a on a.n = t.n where true" + conditions()
                + " order by t.at desc, t.n desc limit " + search.limit();
    }

    /** Each kind by itself: together they are in no order that an index has. */
    private String byKind() {
        if (search.kinds().isEmpty()) {
            return "select a.n, a.at from trail.act a where true" + conditions() + ORDER + " limit " + search.limit();
        }
        parameters.put("kinds", search.kinds().toArray(String[]::new));
        return "select a.n, a.at from unnest(:kinds) k cross join lateral (select a.n, a.at from trail.act a where a.kind = k"
                + conditions() + ORDER + " limit " + search.limit() + ") a";
    }

    private void kinds() {
        if (!search.kinds().isEmpty()) {
            and("a.kind = any(:kinds)", "kinds", search.kinds().toArray(String[]::new));
        }
    }

    private void terms(List<String> terms) {
        for (int i = 0; i < terms.size(); i++) {
            and(
                    "exists (select from trail.act_term x where x.term = :term" + i + " and x.at = a.at and x.n = a.n)",
                    "term" + i,
                    terms.get(i));
        }
    }

    private String conditions() {
        return where.isEmpty() ? "" : " and " + String.join(" and ", where);
    }
}
