package org.kakehashi.screening.lists.publisher.jp;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.kakehashi.screening.lists.form.Countries;
import org.kakehashi.screening.lists.form.EntryDraft;

/**
 * The nationalities in a cell of the Ministry of Finance: several behind marks, commas or slashes, some in English behind
 * the Japanese, some with a word that it is so or thought to be so. A cell that names no country is kept as it stands.
 */
final class MofCountries {

    private static final Pattern PARTS =
            Pattern.compile("[(（]\\s*[a-zａ-ｚ]\\s*[)）]|[\\n、，,;；/／。]|(?<=[^\\x00-\\x7f])\\s*(?=[A-Z])");
    private static final Pattern BEHIND = Pattern.compile("(人|国籍|と思われる)?\\s*([(（].*)?$");

    private MofCountries() {}

    static List<String> of(String cell) {
        List<String> known = Arrays.stream(PARTS.split(cell))
                .map(part ->
                        BEHIND.matcher(EntryDraft.oneLine(part)).replaceAll("").strip())
                .filter(part -> Countries.code(part).isPresent())
                .toList();
        return known.isEmpty() ? List.of(EntryDraft.oneLine(cell)) : known;
    }
}
