package org.kakehashi.review;

import java.util.List;
import java.util.UUID;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.NoSuchThing;
import org.kakehashi.identity.Permissions;
import org.kakehashi.screening.Hit;
import org.kakehashi.screening.HitSearch;
import org.kakehashi.screening.Screenings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The queue of matches with lists over all cases, for the office; nobody claims what stands in it. Never the reader's own
 * cases. A clearance that has ended stands in it as long as the case has not come to nothing.
 */
@Component
public class Hits {

    private final JdbcClient db;
    private final Permissions permissions;
    private final Screenings screenings;

    Hits(JdbcClient db, Permissions permissions, Screenings screenings) {
        this.db = db;
        this.permissions = permissions;
        this.screenings = screenings;
    }

    /** Nearest first, then oldest; one more than a page. */
    public List<Hit> find(Actor actor, HitSearch search) {
        permissions.require(actor, "screening.hits");
        return screenings.hits(cases(actor, search.waiting() == HitSearch.Waiting.LAPSED), search);
    }

    /** The case of a match that the actor may judge. */
    public UUID caseOf(Actor actor, UUID match) {
        permissions.require(actor, "screening.judge");
        return screenings.caseOf(match).orElseThrow(() -> new NoSuchThing("match"));
    }

    private List<UUID> cases(Actor actor, boolean lapsed) {
        return db.sql(
                        """
                select c.id from case_file c
                where c.subject_id <> :me and c.proposer_id <> :me
                  and case when :lapsed then c.state not in ('WITHDRAWN', 'DECLINED', 'NO_PROCEDURE')
                      else exists (select 1 from work_item w
                          where w.case_id = c.id and w.step = 'JUDGE_MATCHES' and w.closed_at is null) end""")
                .param("me", actor.person())
                .param("lapsed", lapsed)
                .query(UUID.class)
                .list();
    }
}
