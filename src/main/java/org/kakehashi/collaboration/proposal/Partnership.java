package org.kakehashi.collaboration.proposal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.kakehashi.organisation.Ror;

/**
 * Who takes part: institutions and people of the other side, and people of ours.
 *
 * @param members people of our institution beside the lead
 */
public record Partnership(List<Institution> institutions, List<Person> people, List<UUID> members) implements Part {

    static final Partnership EMPTY = new Partnership(List.of(), List.of(), List.of());

    /** What sort of body a partner is. */
    public enum Type {
        UNIVERSITY,
        PUBLIC_RESEARCH,
        GOVERNMENT,
        COMPANY,
        HOSPITAL,
        NON_PROFIT,
        OTHER
    }

    /**
     * An institution of the other side.
     *
     * @param id of this partner within this case; made from the name where a client gives none
     * @param record the standing record that it shares with other cases; known once the proposal is sent
     * @param defenceTies whether it belongs to, or works for, a military or defence body
     * @param ror id of the organisation that it is, as {@link Ror} writes it
     * @param country as written by the proposer, for display and for finding the right entry of a list; no rule reads it
     */
    public record Institution(
            UUID id,
            @Nullable UUID record,
            @Nullable String name,
            List<String> otherNames,
            @Nullable String country,
            @Nullable String ror,
            @Nullable Type type,
            @Nullable Answer defenceTies) {

        public Institution {
            id = id == null ? madeFrom("institution:" + name) : id;
            ror = ror == null ? null : Ror.of(ror).orElse(ror);
            otherNames = copy(otherNames);
        }

        Institution linkedTo(UUID standing) {
            return new Institution(id, standing, name, otherNames, country, ror, type, defenceTies);
        }
    }

    /**
     * A person of the other side.
     *
     * @param institution the {@link Institution#id} that the person belongs to; null if to none of them
     */
    public record Person(UUID id, @Nullable String name, List<String> otherNames, @Nullable UUID institution) {

        public Person {
            id = id == null ? madeFrom("person:" + name) : id;
            otherNames = copy(otherNames);
        }
    }

    public Partnership {
        institutions = copy(institutions);
        people = copy(people);
        members = copy(members);
    }

    @Override
    public void tellWrong(BiConsumer<String, String> wrong) {
        tellTwice(institutions.stream().map(Institution::id).toList(), "institutions", wrong);
        tellTwice(people.stream().map(Person::id).toList(), "people", wrong);
        for (int i = 0; i < institutions.size(); i++) {
            Institution one = institutions.get(i);
            String at = "institutions[" + i + "].";
            Problem.required(wrong, at + "name", one.name());
            Problem.tooLong(wrong, at + "name", one.name(), 300);
            Problem.tooLong(wrong, at + "otherNames", String.join("", one.otherNames()), 1500);
            Problem.tooLong(wrong, at + "country", one.country(), 100);
            if (one.ror() != null && Ror.of(one.ror()).isEmpty()) {
                wrong.accept(at + "ror", "not-a-ror");
            }
        }
        for (int i = 0; i < people.size(); i++) {
            Person one = people.get(i);
            Problem.required(wrong, "people[" + i + "].name", one.name());
            Problem.tooLong(wrong, "people[" + i + "].name", one.name(), 300);
            if (one.institution() != null
                    && institutions.stream().noneMatch(partner -> partner.id().equals(one.institution()))) {
                wrong.accept("people[" + i + "].institution", "not-among-partners");
            }
        }
    }

    @Override
    public void tellMissing(Proposal whole, BiConsumer<String, String> missing) {
        Kind kind = whole.outline().kind();
        if (kind != null && kind.hasPartner() && institutions.isEmpty()) {
            missing.accept("institutions", "name-a-partner");
        }
        for (int i = 0; i < institutions.size(); i++) {
            Institution one = institutions.get(i);
            Problem.required(missing, "institutions[" + i + "].type", one.type());
            Problem.required(missing, "institutions[" + i + "].defenceTies", one.defenceTies());
        }
    }

    /** The same for the same text, so that a repeated request says the same. */
    static UUID madeFrom(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void tellTwice(List<UUID> ids, String field, BiConsumer<String, String> wrong) {
        for (int i = 0; i < ids.size(); i++) {
            if (ids.subList(0, i).contains(ids.get(i))) {
                wrong.accept(field + "[" + i + "].name", "named-twice");
            }
        }
    }

    /** A list that a client left out counts as empty. */
    static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
