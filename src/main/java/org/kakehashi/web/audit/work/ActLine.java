package org.kakehashi.web.audit.work;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.audit.work.Exceptions;
import org.kakehashi.audit.work.RoleReasons;
import org.kakehashi.review.CaseFile;
import org.kakehashi.review.CaseFiles;
import org.kakehashi.trail.FoundAct;
import org.kakehashi.web.audit.AuditWords;
import org.springframework.stereotype.Component;

/**
 * One act in a list.
 *
 * @param id by which a bundle calls it
 * @param what what was done, or what stands out about it
 * @param says what a reader of lists wants of its facts
 * @param number of the case it was done on; empty where it was done on none
 */
record ActLine(
        long n, UUID id, Instant at, String what, String says, String who, String number, @Nullable UUID caseId) {

    /** Facts that lists show; the others are read in the trail of the case. */
    private static final List<String> SHOWN = List.of(
            "recommended",
            "outcome",
            "result",
            "level",
            "step",
            "due",
            "agreed",
            "to",
            "state",
            "worst",
            "hitRules",
            "list",
            "published",
            "entries",
            "added",
            "removed",
            "changed",
            "worsened",
            "cause",
            "view",
            "taken",
            "rows",
            "role",
            "unit");

    /** Puts lines together. */
    @Component
    static class Maker {

        private final CaseFiles files;
        private final AuditWords words;
        private final RoleReasons why;

        Maker(CaseFiles files, AuditWords words, RoleReasons why) {
            this.files = files;
            this.words = words;
            this.why = why;
        }

        List<ActLine> plain(List<FoundAct> acts, Locale locale) {
            return all(
                    acts.stream()
                            .map(act -> Map.entry(act, words.act(act.kind(), locale)))
                            .toList(),
                    locale);
        }

        List<ActLine> standingOut(List<Exceptions.Line> lines, Locale locale) {
            return all(
                    lines.stream()
                            .map(line -> Map.entry(line.act(), words.say(locale, "audit.exception." + line.what())))
                            .toList(),
                    locale);
        }

        private List<ActLine> all(List<Map.Entry<FoundAct, String>> acts, Locale locale) {
            Map<UUID, CaseFile> cases = files.byId(
                    acts.stream().map(one -> one.getKey().stream().id()).collect(Collectors.toSet()));
            Map<UUID, String> reasons =
                    why.of(acts.stream().map(Map.Entry::getKey).toList());
            Map<String, String> known = new HashMap<>();
            return acts.stream()
                    .map(one -> {
                        FoundAct act = one.getKey();
                        CaseFile file = cases.get(act.stream().id());
                        return new ActLine(
                                act.n(),
                                act.id(),
                                act.at(),
                                one.getValue(),
                                says(act, reasons.get(act.id()), locale),
                                known.computeIfAbsent(
                                        act.role() + act.person(), who -> words.who(act.person(), act.role(), locale)),
                                file == null ? "" : file.number(),
                                file == null ? null : file.id());
                    })
                    .toList();
        }

        private String says(FoundAct act, @Nullable String reason, Locale locale) {
            UUID of = act.stream().id();
            Stream<String> about =
                    act.stream().kind() == org.kakehashi.trail.Stream.Kind.PERSON && !of.equals(act.person())
                            ? Stream.of(said("about", words.name(of, locale), locale))
                            : Stream.of();
            Stream<String> facts = SHOWN.stream()
                    .flatMap(fact -> Optional.ofNullable(act.facts().get(fact)).stream()
                            .map(value ->
                                    said(fact, words.value(fact, value, locale).replace("\n", ", "), locale)));
            Stream<String> why = Stream.ofNullable(reason).map(text -> said("reason", text, locale));
            return Stream.of(about, facts, why).flatMap(part -> part).collect(Collectors.joining(" · "));
        }

        private String said(String fact, String value, Locale locale) {
            return words.say(locale, "audit.says", words.label(fact, locale), value);
        }
    }
}
