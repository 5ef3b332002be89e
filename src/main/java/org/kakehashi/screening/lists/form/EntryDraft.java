package org.kakehashi.screening.lists.form;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.ConcernCategory;
import org.kakehashi.screening.LegalEffect;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ListEntry.Identifier;
import org.kakehashi.screening.ListEntry.Kind;
import org.kakehashi.screening.ListEntry.Name;
import org.kakehashi.screening.ListEntry.NameKind;
import org.kakehashi.screening.ListEntry.Strength;
import org.kakehashi.screening.NameScript;
import org.kakehashi.screening.names.Names;

/** An entry while its row is read. A name that comes twice counts once, as what it was first. */
public final class EntryDraft {

    private static final int MAX_NAMES = 1_000;
    /** Left where a name was cut out of a sentence. */
    private static final Pattern EDGE = Pattern.compile("^[\\s,;]+|[\\s,;(]+$");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");

    private @Nullable String ownId;
    private Kind kind = Kind.UNKNOWN;
    private @Nullable String printed;
    private LegalEffect effect = LegalEffect.NOTICE;
    private String concern = "";
    private final Map<String, Name> names = new LinkedHashMap<>();
    private final Set<String> countries = new LinkedHashSet<>();
    private final Set<String> codes = new TreeSet<>();
    private final Set<Identifier> identifiers = new TreeSet<>();
    private final Set<String> births = new LinkedHashSet<>();
    private final Set<ConcernCategory> concerns = EnumSet.noneOf(ConcernCategory.class);

    public EntryDraft ownId(@Nullable String id) {
        ownId = id == null || id.isBlank() ? null : id.strip();
        return this;
    }

    public EntryDraft kind(Kind what) {
        kind = what;
        return this;
    }

    public EntryDraft effect(LegalEffect what) {
        effect = what;
        return this;
    }

    public EntryDraft concern(@Nullable String text) {
        concern = text == null ? "" : oneLine(text);
        return this;
    }

    public EntryDraft concerns(Set<ConcernCategory> categories) {
        concerns.addAll(categories);
        return this;
    }

    /** The main name as the list prints it, brackets and all, if it is more than the first of its names. */
    public EntryDraft printed(String name) {
        printed = name;
        return this;
    }

    public EntryDraft names(List<Name> all) {
        all.forEach(one -> name(one.text(), one.kind(), one.strength()));
        return this;
    }

    public EntryDraft name(@Nullable String text, NameKind what) {
        return name(text, what, what == NameKind.ABBREVIATION ? Strength.WEAK : Strength.STRONG);
    }

    public EntryDraft name(@Nullable String text, NameKind what, Strength strength) {
        String name = text == null ? "" : EDGE.matcher(oneLine(text)).replaceAll("");
        if (name.codePoints().anyMatch(Character::isLetterOrDigit)) {
            names.putIfAbsent(name, new Name(name, what, strength));
        }
        if (names.size() > MAX_NAMES) {
            throw new UnreadableList(UnreadableList.Cause.TOO_LARGE, "a party has more than " + MAX_NAMES + " names");
        }
        return this;
    }

    /**
     * A name and what stands in brackets behind it: an abbreviation, or the name in another script, is a name of its own.
     * Other words in brackets, such as a place or a legal form, are not.
     */
    public EntryDraft bracketed(@Nullable String text, NameKind what, Strength strength) {
        String name = text == null ? "" : oneLine(text);
        Bracketed parts = Bracketed.of(name);
        NameScript script = NameScript.of(parts.outside());
        boolean namesOnly = !parts.inside().isEmpty()
                && parts.inside().stream().allMatch(one -> Bracketed.isAbbreviation(one) || isOther(one, script));
        if (!namesOnly) {
            return name(name, what, strength);
        }
        if (names.isEmpty()) {
            printed = name;
        }
        name(parts.outside(), what, strength);
        parts.inside().stream()
                .flatMap(one -> Arrays.stream(one.split("、")))
                .filter(one -> !Names.isLegalForm(one))
                .forEach(
                        one -> name(one, Bracketed.isAbbreviation(one) ? NameKind.ABBREVIATION : NameKind.IN_BRACKETS));
        return this;
    }

    private static boolean isOther(String inside, NameScript outside) {
        NameScript script = NameScript.of(inside);
        return script != outside && script != NameScript.OTHER;
    }

    public EntryDraft country(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            countries.add(oneLine(text));
            Countries.code(text).ifPresent(codes::add);
        }
        return this;
    }

    public EntryDraft birth(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            births.add(oneLine(text));
        }
        return this;
    }

    public EntryDraft identifier(String scheme, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            identifiers.add(new Identifier(scheme, oneLine(value)));
        }
        return this;
    }

    public boolean hasName() {
        return !names.isEmpty();
    }

    /** @throws UnreadableList if it has no name */
    public ListEntry entry(int no) {
        if (names.isEmpty()) {
            throw new UnreadableList(UnreadableList.Cause.INCOMPLETE, "entry " + no + " has no name");
        }
        List<Name> all = List.copyOf(names.values());
        return new ListEntry(
                no,
                ownId,
                kind,
                printed == null ? all.get(0).text() : printed,
                all,
                String.join(" / ", countries),
                codes,
                identifiers,
                List.copyOf(births),
                concerns,
                concern,
                effect);
    }

    /** Without line breaks and doubled or wide blanks; nothing else is changed. */
    public static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
