package org.kakehashi.screening.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kakehashi.screening.ListEntry.Name;
import org.kakehashi.screening.ListEntry.NameKind;
import org.kakehashi.screening.lists.form.Bracketed;
import org.kakehashi.screening.names.Names;

/**
 * Takes the cells of METI's workbook apart. A line of the alias cell begins with ・; one without is the name of the line
 * above in another script, or the rest of it. Behind a name stand brackets with an abbreviation, or the name in another
 * script, or both.
 */
final class MetiNames {

    private static final Pattern HAN = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    private MetiNames() {}

    static List<Name> names(String nameCell, String aliasCell) {
        Map<String, NameKind> names = new LinkedHashMap<>();
        add(names, oneLine(nameCell), NameKind.PRIMARY);
        for (String alias : aliases(aliasCell)) {
            add(names, alias, NameKind.ALIAS);
        }
        return names.entrySet().stream()
                .map(name -> new Name(name.getKey(), name.getValue()))
                .toList();
    }

    private static void add(Map<String, NameKind> names, String printed, NameKind kind) {
        Bracketed name = Bracketed.of(printed);
        names.putIfAbsent(name.outside(), kind);
        for (String inside : name.inside()) {
            if (!Names.isLegalForm(inside)) {
                names.putIfAbsent(
                        inside, Bracketed.isAbbreviation(inside) ? NameKind.ABBREVIATION : NameKind.IN_BRACKETS);
            }
        }
    }

    static List<String> aliases(String cell) {
        List<String> aliases = new ArrayList<>();
        for (String line : cell.split("\n")) {
            String text = oneLine(line);
            if (text.isEmpty()) {
                continue;
            }
            boolean begins = text.startsWith("・");
            String alias = begins ? text.substring(1).strip() : text;
            if (begins
                    || aliases.isEmpty()
                    || Bracketed.isAllInBrackets(alias)
                    || HAN.matcher(alias).find()) {
                aliases.add(Bracketed.strip(alias));
            } else {
                aliases.set(aliases.size() - 1, aliases.get(aliases.size() - 1) + " " + alias);
            }
        }
        return aliases.stream().map(alias -> alias.replaceAll("; and$", "")).toList();
    }

    /** Without line breaks and doubled or wide blanks; nothing else is changed. */
    static String oneLine(String cell) {
        return cell.replaceAll("[\\s\\u00a0\\u3000]+", " ").strip();
    }
}
