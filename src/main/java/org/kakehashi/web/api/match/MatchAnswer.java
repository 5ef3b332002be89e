package org.kakehashi.web.api.match;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What yente's {@code EntityMatchResponse} is.
 *
 * @param matcher the features that a score is made of
 */
record MatchAnswer(Map<String, Matches> responses, Map<String, Feature> matcher, int limit) {

    /** @param coefficient always 1: the shares of an explanation add up as they are */
    record Feature(String description, double coefficient, String url) {}

    /**
     * @param status 200; 503 if something could not be looked up, so that an empty answer means nothing
     * @param query the entity as it was sent
     */
    record Matches(int status, List<Scored> results, Total total, MatchBatch.Example query) {}

    /** @param relation {@code eq}, or {@code gte} if something could not be looked up */
    record Total(int value, String relation) {}

    /**
     * One entry of a list.
     *
     * @param id stays from edition to edition where the list has numbers of its own
     * @param lastSeen when the edition was published
     * @param features share of the score by reason
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Scored(
            String id,
            String caption,
            String schema,
            Map<String, List<String>> properties,
            List<String> datasets,
            List<String> referents,
            boolean target,
            @JsonProperty("first_seen") @Nullable String firstSeen,
            @JsonProperty("last_seen") @Nullable String lastSeen,
            @JsonProperty("last_change") @Nullable String lastChange,
            double score,
            Map<String, Double> features,
            Map<String, Explanation> explanations,
            boolean match) {}

    /** Why two names agree: the words of the one and of the other, and what they add to the score. */
    record Explanation(String detail, double score, String query, String candidate) {}
}
