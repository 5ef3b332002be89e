package org.kakehashi.web.review.weighing;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.policy.Assessment;
import org.kakehashi.policy.Concern;
import org.kakehashi.policy.weighing.BenefitRubric;
import org.kakehashi.policy.weighing.Recommendations;
import org.kakehashi.policy.weighing.Weighing;
import org.kakehashi.review.precedent.Precedent;
import org.springframework.stereotype.Component;

/** Draws the {@link Picture}: each cell asks the same table that recommended the form of this case. */
@Component
public class Pictures {

    private final Recommendations recommendations;

    Pictures(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    /** @param similar own cases among them are dots where they stood; published ones stood nowhere here */
    public Picture of(Assessment assessment, Weighing weighing, List<Precedent> similar) {
        List<Picture.Row> rows = new ArrayList<>();
        Concern[] concerns = Concern.values();
        int best = weighing.benefit().best();
        for (int i = 0; i < concerns.length; i++) {
            Concern concern = concerns[concerns.length - 1 - i];
            int y = Picture.TOP + i * Picture.HEIGHT;
            List<Picture.Cell> cells = new ArrayList<>();
            for (int benefit = 0; benefit <= BenefitRubric.HIGHEST; benefit++) {
                cells.add(new Picture.Cell(
                        benefit,
                        Picture.LEFT + benefit * Picture.WIDTH,
                        y,
                        form(assessment, weighing, concern, benefit),
                        benefit == best && concern == weighing.proposed().worst(),
                        benefit == best && concern == assessment.worst(),
                        dots(similar, new Precedent.Position(concern, benefit))));
            }
            rows.add(new Picture.Row(concern.name(), y, cells));
        }
        return new Picture(
                rows,
                best,
                weighing.proposed().worst().name(),
                assessment.worst().name());
    }

    private static int dots(List<Precedent> similar, Precedent.Position here) {
        return (int) similar.stream().filter(one -> here.equals(one.position())).count();
    }

    private String form(Assessment assessment, Weighing weighing, Concern concern, int benefit) {
        return recommendations
                .recommend(
                        assessment.prohibited(),
                        assessment.unresolved(),
                        concern,
                        !weighing.proposed().measures().isEmpty(),
                        benefit)
                .form()
                .name();
    }
}
