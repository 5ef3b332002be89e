package org.kakehashi.review.precedent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.kakehashi.collaboration.Collaborations;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Person;
import org.springframework.stereotype.Component;

/** Takes out of a text whatever names a case: its people, each part of their names, its partners, title and numbers. */
@Component
class Nameless {

    private static final String BLANK = "〔…〕";
    private static final Pattern NUMBER = Pattern.compile("[A-Z]-\\d{4}-\\d{4,}");
    private static final int SHORTEST = 2;

    private final People people;
    private final Collaborations collaborations;

    Nameless(People people, Collaborations collaborations) {
        this.people = people;
        this.collaborations = collaborations;
    }

    /** The names of the case, the longest first. */
    List<String> namesOf(DecidedCases.Decided one) {
        List<String> names = new ArrayList<>();
        for (UUID id : List.of(one.subject(), one.proposer())) {
            people.find(id).ifPresent((Person person) -> {
                add(names, person.nameJa());
                add(names, person.nameEn());
            });
        }
        collaborations.line(one.id()).ifPresent(line -> {
            names.add(line.title());
            names.addAll(line.partners());
        });
        names.removeIf(name -> name.strip().length() < SHORTEST);
        names.sort(Comparator.comparingInt(String::length).reversed());
        return names;
    }

    private static void add(List<String> names, String name) {
        names.add(name);
        names.add(name.replaceAll("\\s", ""));
        names.addAll(List.of(name.split("\\s+")));
    }

    String without(List<String> names, String text) {
        String left = NUMBER.matcher(text).replaceAll(BLANK);
        for (String name : names) {
            left = Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(left)
                    .replaceAll(BLANK);
        }
        return left;
    }
}
