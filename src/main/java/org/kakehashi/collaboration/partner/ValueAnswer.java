package org.kakehashi.collaboration.partner;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.proposal.Answer;
import org.kakehashi.collaboration.proposal.Problem;

/** What is stated about one shared value of a partner, and on what evidence. */
public record ValueAnswer(@Nullable Answer answer, @Nullable String evidence, @Nullable String url) {

    /** A yes with something to show for it needs nobody's confirmation. */
    public boolean plain() {
        return answer == Answer.YES && (filled(evidence) || filled(url));
    }

    /** Evidence as an address must be one that a browser opens and that runs no script. */
    public void tellWrong(String at, List<Problem> problems) {
        if (url != null && !url.isBlank() && !url.matches("https?://\\S+")) {
            problems.add(new Problem("values", at + "url", "not-an-address"));
        }
        Problem.tooLong(
                (field, code) -> problems.add(new Problem("values", field, code)), at + "evidence", evidence, 4000);
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
