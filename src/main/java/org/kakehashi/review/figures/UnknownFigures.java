package org.kakehashi.review.figures;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.collaboration.OtherSide;
import org.kakehashi.collaboration.OtherSides;
import org.kakehashi.disclosure.CareerStage;
import org.kakehashi.disclosure.CareerStages;
import org.kakehashi.identity.People;
import org.kakehashi.reference.WorldRegions;
import org.kakehashi.screening.NameScript;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long cases waited for what was not known, by group. */
@Component
class UnknownFigures {

    private record Judged(UUID id, UUID subject, @Nullable Duration waited) {}

    private final JdbcClient db;
    private final OtherSides otherSides;
    private final People people;
    private final WorldRegions regions;
    private final CareerStages stages;

    UnknownFigures(JdbcClient db, OtherSides otherSides, People people, WorldRegions regions, CareerStages stages) {
        this.db = db;
        this.otherSides = otherSides;
        this.people = people;
        this.regions = regions;
        this.stages = stages;
    }

    Figures.Unknowns in(Period period) {
        List<Judged> judged = judged(period);
        List<Duration> waited =
                judged.stream().map(Judged::waited).filter(one -> one != null).toList();
        Map<UUID, OtherSide> sides =
                otherSides.of(judged.stream().map(Judged::id).toList());
        Map<UUID, CareerStage> stage =
                stages.of(judged.stream().map(Judged::subject).distinct().toList());
        return new Figures.Unknowns(
                new Share(waited.size(), judged.size()),
                Spread.of(waited),
                List.of(
                        grouping(Grouping.By.REGION, judged, one -> regions(sides.get(one.id()))),
                        grouping(Grouping.By.PARTNER_SCRIPT, judged, one -> scripts(sides.get(one.id()))),
                        grouping(
                                Grouping.By.RESEARCHER_SCRIPT,
                                judged,
                                one -> Set.of(
                                        NameScript.of(people.get(one.subject()).nameJa())
                                                .name())),
                        grouping(
                                Grouping.By.CAREER_STAGE,
                                judged,
                                one -> Set.of(stage.getOrDefault(one.subject(), CareerStage.UNKNOWN)
                                        .name()))));
    }

    /** A case counts once in each group that it belongs to. */
    private static Grouping grouping(Grouping.By by, List<Judged> judged, Function<Judged, Collection<String>> keys) {
        List<Grouping.Member> members = new ArrayList<>();
        for (Judged one : judged) {
            keys.apply(one).forEach(key -> members.add(new Grouping.Member(key, one.waited())));
        }
        return Grouping.of(by, members);
    }

    private Set<String> regions(@Nullable OtherSide side) {
        return side == null
                ? Set.of()
                : side.countries().stream()
                        .flatMap(country -> regions.of(country).stream())
                        .collect(Collectors.toSet());
    }

    private static Set<String> scripts(@Nullable OtherSide side) {
        return side == null
                ? Set.of()
                : side.names().stream().map(name -> NameScript.of(name).name()).collect(Collectors.toSet());
    }

    /** Cases first judged in the period; of those with an unknown, until it was known, else until the case was closed. */
    private List<Judged> judged(Period period) {
        return db.sql(
                        """
                with first as (
                    select case_id, min(at) as at,
                           min(at) filter (where (assessment ->> 'unresolved')::boolean) as since
                    from case_assessment group by case_id)
                select c.id, c.subject_id, extract(epoch from coalesce(
                           (select min(a.at) from case_assessment a where a.case_id = c.id and a.at > f.since
                              and not (a.assessment ->> 'unresolved')::boolean), c.closed_at, now()) - f.since)::float8
                       as waited
                from first f join case_file c on c.id = f.case_id
                where f.at >= :from and f.at < :to""")
                .param("from", Timestamp.from(period.begin()))
                .param("to", Timestamp.from(period.end()))
                .query((row, i) -> {
                    double waited = row.getDouble("waited");
                    return new Judged(
                            row.getObject("id", UUID.class),
                            row.getObject("subject_id", UUID.class),
                            row.wasNull() ? null : Duration.ofSeconds(Math.round(waited)));
                })
                .list();
    }
}
