package org.kakehashi.review;

import java.util.List;
import java.util.Map;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Role;
import org.kakehashi.policy.table.Table;
import org.kakehashi.policy.table.TableJudge;
import org.kakehashi.policy.table.Tables;
import org.springframework.stereotype.Component;

/** Counts the votes of the committee. How many must vote, and how many decide, is said by the table {@code committee-vote}. */
@Component
public class CommitteeVotes {

    private static final String TABLE = "committee-vote";

    private final Conversation conversation;
    private final People people;
    private final Tables tables;
    private final TableJudge judge;

    CommitteeVotes(Conversation conversation, People people, Tables tables, TableJudge judge) {
        this.conversation = conversation;
        this.people = people;
        this.tables = tables;
        this.judge = judge;
    }

    public CommitteeTally tally(CaseFile file, Outcome outcome) {
        Table table = tables.table(TABLE);
        Table.Row row = judge.answers(table, Map.of("decidedForm", outcome)).get(0);
        int mayVote = (int) people.withRole(Role.COMMITTEE).stream()
                .filter(member -> !file.isOwnOf(member.id()))
                .count();
        List<Vote> votes = conversation.votes(file);
        List<Vote> dissent =
                votes.stream().filter(vote -> vote.outcome() != outcome).toList();
        return new CommitteeTally(
                mayVote,
                above(mayVote, table.output(row, "quorumAbove")),
                votes.size(),
                votes.size() - dissent.size(),
                above(votes.size(), table.output(row, "agreeAbove")),
                dissent);
    }

    /** The least number that is more than so many percent of all. */
    private static int above(int all, String percent) {
        return all * Integer.parseInt(percent) / 100 + 1;
    }

    /** @throws Refused if the committee has not decided so */
    CommitteeTally require(CaseFile file, Outcome outcome) {
        CommitteeTally tally = tally(file, outcome);
        if (!tally.quorate()) {
            throw new Refused.NoQuorum();
        }
        if (!tally.carried()) {
            throw new Refused.NoMajority();
        }
        return tally;
    }
}
