package org.kakehashi.screening.lists.publisher.jp;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.LegalEffect;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ListEntry.Kind;
import org.kakehashi.screening.ListEntry.NameKind;
import org.kakehashi.screening.ListEntry.Strength;
import org.kakehashi.screening.lists.form.EntryDraft;
import org.kakehashi.screening.lists.form.Limits;
import org.kakehashi.screening.lists.form.ListReader;
import org.kakehashi.screening.lists.form.UnreadableList;
import org.kakehashi.screening.lists.form.Utf8;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The export bans that the Ministry of Foreign Affairs announces (Russia, Belarus, third countries), transcribed from the
 * notice into YAML by a public project. Running numbers tell whether a row was lost. The transcription takes a name that
 * begins with a number for a row of its own (140 Repair Plant JSC for number 140): a number out of its turn is part of the
 * name, and belongs to the row before.
 */
@Component
class MofaYaml implements ListReader {

    private static final int MAX_ALIASES = 5_000;

    @Override
    public String format() {
        return "mofa-yaml";
    }

    @Override
    public List<ListEntry> read(InputStream file) throws IOException {
        Map<?, ?> yaml = load(Utf8.text(file));
        String concern = text(member(member(yaml.get("sanction_list"), "name"), "ja"));
        if (!(yaml.get("entities") instanceof List<?> parties) || parties.isEmpty()) {
            throw new UnreadableList("the file has no entities");
        }
        List<EntryDraft> drafts = new ArrayList<>();
        for (Object party : parties) {
            Limits.entry(drafts.size() + 1);
            String number = text(member(party, "entry_number"));
            if (number.equals(String.valueOf(drafts.size() + 1))) {
                drafts.add(new EntryDraft()
                        .ownId(text(member(party, "id")))
                        .kind(Kind.ORGANISATION)
                        .effect(LegalEffect.EXPORT_BAN)
                        .concern(concern));
                add(party, "", drafts.get(drafts.size() - 1));
            } else if (drafts.isEmpty()) {
                throw new UnreadableList(UnreadableList.Cause.INCOMPLETE, "number 1 is missing");
            } else {
                add(party, number + " ", drafts.get(drafts.size() - 1));
            }
        }
        List<ListEntry> entries = new ArrayList<>();
        drafts.forEach(draft -> entries.add(draft.entry(entries.size() + 1)));
        return entries;
    }

    private static void add(Object party, String before, EntryDraft entry) {
        Object name = member(party, "name");
        for (String language : List.of("en", "ja")) {
            String text = text(member(name, language));
            if (!text.isEmpty()) {
                entry.bracketed(before + text, entry.hasName() ? NameKind.ALIAS : NameKind.PRIMARY, Strength.STRONG);
            }
        }
        for (String language : List.of("en", "ja")) {
            if (member(member(party, "aliases"), language) instanceof List<?> aliases) {
                aliases.forEach(alias -> entry.bracketed(text(alias), NameKind.ALIAS, Strength.STRONG));
            }
        }
        String country = text(member(member(party, "country_name"), "ja"));
        entry.country(country.isEmpty() ? country(text(member(party, "address"))) : country);
    }

    private static Map<?, ?> load(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(MAX_ALIASES);
        options.setNestingDepthLimit(30);
        options.setCodePointLimit(Limits.FILE_BYTES);
        try {
            Object yaml = new Yaml(new SafeConstructor(options)).load(text);
            if (yaml instanceof Map<?, ?> map) {
                return map;
            }
        } catch (YAMLException | StackOverflowError e) {
            throw new UnreadableList("not YAML, or too deep", e);
        }
        throw new UnreadableList("the YAML is no map");
    }

    /** The words behind the last comma of an address. */
    private static String country(String address) {
        return address.replaceFirst("\\.\\s*$", "").replaceFirst("^.*,\\s*", "");
    }

    private static @Nullable Object member(@Nullable Object map, String key) {
        return map instanceof Map<?, ?> all ? all.get(key) : null;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : EntryDraft.oneLine(value.toString());
    }
}
