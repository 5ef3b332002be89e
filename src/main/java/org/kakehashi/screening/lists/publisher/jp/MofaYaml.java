package org.kakehashi.screening.lists.publisher.jp;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.screening.LegalEffect;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.ListEntry.Kind;
import org.kakehashi.screening.ListEntry.NameKind;
import org.kakehashi.screening.ListEntry.Strength;
import org.kakehashi.screening.lists.form.Countries;
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
 * name, and belongs to the row before. Second addresses that begin with a number became such rows too; they have neither an
 * address nor other names, and are no name.
 */
@Component
class MofaYaml implements ListReader {

    private static final int MAX_ALIASES = 5_000;
    /** Left in the Japanese title by its transcription. */
    private static final String END_OF_LINE = "(?<=[^\\x00-\\x7F]) (?=[^\\x00-\\x7F])";

    @Override
    public String format() {
        return "mofa-yaml";
    }

    @Override
    public List<ListEntry> read(InputStream file) throws IOException {
        Map<?, ?> yaml = load(Utf8.text(file));
        String concern =
                text(member(member(yaml.get("sanction_list"), "name"), "ja")).replaceAll(END_OF_LINE, "");
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
            } else if (member(party, "address") == null && member(party, "aliases") == null) {
                countries(text(member(member(party, "name"), "en"))).forEach(drafts.get(drafts.size() - 1)::country);
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
        String english = text(member(name, "en"));
        for (String text : List.of(english, text(member(name, "ja")))) {
            if (!text.isEmpty()) {
                MofaNames.main(before + text)
                        .forEach(one -> entry.bracketed(
                                one, entry.hasName() ? NameKind.ALIAS : NameKind.PRIMARY, Strength.STRONG));
            }
        }
        aliases(party, "en", "").forEach(alias -> entry.bracketed(alias, NameKind.ALIAS, Strength.STRONG));
        aliases(party, "ja", MofaNames.endOfJapanese(english)).stream()
                .flatMap(alias -> MofaNames.others(alias).stream())
                .forEach(alias -> entry.bracketed(alias, NameKind.ALIAS, Strength.STRONG));
        String country = text(member(member(party, "country_name"), "ja"));
        if (country.isEmpty()) {
            countries(text(member(party, "address"))).forEach(entry::country);
        } else {
            entry.country(country);
        }
    }

    /** @param end what belongs to the last of them */
    private static List<String> aliases(Object party, String language, String end) {
        List<String> aliases = new ArrayList<>();
        if (member(member(party, "aliases"), language) instanceof List<?> all) {
            all.forEach(alias -> aliases.add(text(alias)));
        }
        if (!end.isEmpty() && !aliases.isEmpty()) {
            aliases.set(aliases.size() - 1, aliases.get(aliases.size() - 1) + " " + end);
        }
        return aliases;
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

    /** The words behind the last comma of each address; of one that was cut off at the end of a page, nothing is told. */
    private static List<String> countries(String addresses) {
        return Arrays.stream(addresses.split(";"))
                .map(address -> address.replaceFirst("\\.\\s*$", "").replaceFirst("^.*,\\s*", ""))
                .filter(country -> Countries.code(country).isPresent())
                .toList();
    }

    private static @Nullable Object member(@Nullable Object map, String key) {
        return map instanceof Map<?, ?> all ? all.get(key) : null;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : EntryDraft.oneLine(value.toString());
    }
}
