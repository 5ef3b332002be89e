package org.kakehashi.screening.lists.publisher.intl;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kakehashi.screening.LegalEffect;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ListEntry.Kind;
import org.kakehashi.screening.ListEntry.NameKind;
import org.kakehashi.screening.ListEntry.Strength;
import org.kakehashi.screening.lists.form.EntryDraft;
import org.kakehashi.screening.lists.form.ListReader;
import org.kakehashi.screening.lists.form.UnreadableList;
import org.kakehashi.screening.lists.form.Utf8;
import org.springframework.stereotype.Component;

/**
 * Canada's Named Research Organizations, the page itself: each organisation in a list item with its country in brackets
 * and, in a paragraph of its own that may stand behind blank lines, its known aliases. Some of these are parts of it.
 */
@Component
class CanadaPage implements ListReader {

    private static final Pattern ITEM = Pattern.compile("<li>\\s*<strong>(.*?)</strong>(.*?)</li>", Pattern.DOTALL);
    private static final Pattern COUNTRY = Pattern.compile("^\\s*\\(([^)<]*)\\)");
    private static final Pattern ALIASES = Pattern.compile("Known alias\\(es\\):?(.*?)</p>", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("&#(\\d{1,6});");
    private static final Map<String, String> SIGNS = Map.of(
            "&nbsp;",
            " ",
            "&rsquo;",
            "’",
            "&lsquo;",
            "‘",
            "&eacute;",
            "é",
            "&ndash;",
            "–",
            "&quot;",
            "\"",
            "&lt;",
            "<",
            "&gt;",
            ">");

    @Override
    public String format() {
        return "ca-nro-page";
    }

    @Override
    public List<ListEntry> read(InputStream file) throws IOException {
        String page = Utf8.text(file);
        List<ListEntry> entries = new ArrayList<>();
        Matcher item = ITEM.matcher(page);
        while (item.find()) {
            Matcher country = COUNTRY.matcher(item.group(2));
            if (country.find()) {
                entries.add(entry(item.group(1), country.group(1), item.group(2), entries.size() + 1));
            }
        }
        if (entries.isEmpty()) {
            throw new UnreadableList("the page names no organisation");
        }
        long told = Pattern.compile("Known alias").matcher(page).results().count();
        long read = entries.stream().filter(one -> one.names().size() > 1).count();
        if (read < told) {
            throw new UnreadableList(
                    UnreadableList.Cause.INCOMPLETE,
                    "%d of %d lines of aliases were not read".formatted(told - read, told));
        }
        return entries;
    }

    private static ListEntry entry(String name, String country, String rest, int no) {
        EntryDraft entry = new EntryDraft()
                .kind(Kind.ORGANISATION)
                .effect(LegalEffect.FUNDING_LIMIT)
                .bracketed(text(name), NameKind.PRIMARY, Strength.STRONG)
                .country(text(country));
        Matcher aliases = ALIASES.matcher(rest);
        while (aliases.find()) {
            for (String alias : text(aliases.group(1)).split(";")) {
                entry.bracketed(alias, NameKind.ALIAS, Strength.STRONG);
            }
        }
        return entry.entry(no);
    }

    private static String text(String html) {
        String text = html.replaceAll("<[^>]*>", "");
        for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
            text = text.replace(sign.getKey(), sign.getValue());
        }
        text = NUMBER.matcher(text)
                .replaceAll(number -> Matcher.quoteReplacement(
                        Character.toString(Math.min(Integer.parseInt(number.group(1)), 0x10ffff))));
        return EntryDraft.oneLine(text.replace("&amp;", "&"));
    }
}
