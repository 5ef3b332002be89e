package org.kakehashi.web.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kakehashi.screening.ConcernCategory;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.lists.EditionDiff;

/**
 * What a list says otherwise of one party than its edition before.
 *
 * @param key of the field's name in the texts
 * @param gone what stood there and does not any more; empty if nothing went
 * @param come what stands there now and did not; empty if nothing came
 */
public record ChangedField(String key, String gone, String come) {

    static List<ChangedField> of(EditionDiff.Pair pair) {
        ListEntry before = pair.before();
        ListEntry after = pair.after();
        List<ChangedField> changed = new ArrayList<>();
        add(changed, "names", names(before), names(after));
        add(changed, "country", Set.of(before.country()), Set.of(after.country()));
        add(changed, "births", before.births(), after.births());
        add(changed, "identifiers", identifiers(before), identifiers(after));
        add(changed, "concern", concerns(before), concerns(after));
        return changed.isEmpty() ? List.of(new ChangedField("other", "", "")) : changed;
    }

    private static void add(
            List<ChangedField> changed, String key, Collection<String> before, Collection<String> after) {
        String gone = without(before, after);
        String come = without(after, before);
        if (!gone.isEmpty() || !come.isEmpty()) {
            changed.add(new ChangedField(key, gone, come));
        }
    }

    private static String without(Collection<String> some, Collection<String> others) {
        Set<String> left = new LinkedHashSet<>(some);
        left.removeAll(others);
        return left.stream().filter(one -> !one.isBlank()).collect(Collectors.joining(" / "));
    }

    private static Set<String> names(ListEntry entry) {
        Set<String> names = new LinkedHashSet<>();
        names.add(entry.name());
        entry.names().forEach(name -> names.add(name.text()));
        return names;
    }

    private static Set<String> identifiers(ListEntry entry) {
        return new TreeSet<>(entry.identifiers())
                .stream()
                        .map(one -> one.scheme() + " " + one.value())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> concerns(ListEntry entry) {
        return entry.concerns().isEmpty()
                ? Set.of(entry.concern())
                : entry.concernsInOrder().stream()
                        .map(ConcernCategory::code)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
