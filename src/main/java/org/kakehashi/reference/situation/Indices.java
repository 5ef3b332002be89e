package org.kakehashi.reference.situation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Commands;
import org.kakehashi.identity.Permissions;
import org.kakehashi.trail.Trail;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Public indices of countries, as far as the office entered them. What a caller may rely on: nothing is ever judged by them,
 * each has a year and a source, and one whose time has passed says so.
 */
@Component
public class Indices {

    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

    private final JdbcClient db;
    private final Permissions permissions;
    private final Commands commands;
    private final Trail trail;
    private final Clock clock;
    private final int staleAfter;

    Indices(
            JdbcClient db,
            Permissions permissions,
            Commands commands,
            Trail trail,
            Clock clock,
            @Value("${kakehashi.situation.stale-after-years:2}") int staleAfter) {
        this.db = db;
        this.permissions = permissions;
        this.commands = commands;
        this.trail = trail;
        this.clock = clock;
        this.staleAfter = staleAfter;
    }

    /** The headings of the spreadsheet, in their order. */
    public static List<String> columns() {
        return IndexSheet.COLUMNS;
    }

    /**
     * Takes in what a spreadsheet says; a value that was there for the same index, country and year gives way.
     *
     * @return how many values
     * @throws IndexRefused if a line of it is no value of an index
     */
    @Transactional
    public int enter(Command command, byte[] xlsx) {
        permissions.require(command.actor(), "situation.enter");
        LocalDate today = LocalDate.now(clock);
        List<IndexValue> values = IndexSheet.read(xlsx, today);
        String sha256 = sha256(values);
        return commands.once(command, "situation.enter", sha256, Integer.class, () -> {
            values.forEach(one -> keep(command, one));
            trail.write(command.act(SituationActs.INDICES_ENTERED, org.kakehashi.trail.Stream.ofSystem())
                    .fact("indices", distinct(values.stream().map(IndexValue::index)))
                    .fact("countries", distinct(values.stream().map(IndexValue::country)))
                    .fact("values", values.size())
                    .fact(
                            "oldest",
                            values.stream().mapToInt(IndexValue::year).min().orElse(0))
                    .fact(
                            "newest",
                            values.stream().mapToInt(IndexValue::year).max().orElse(0))
                    .fact("sha256", sha256)
                    .build());
            return values.size();
        });
    }

    private static long distinct(Stream<String> words) {
        return words.distinct().count();
    }

    private void keep(Command command, IndexValue one) {
        db.sql(
                        """
                insert into country_index (index_id, ja, en, country, year, value, scale, source, address, entered_on, entered_by, at)
                values (:index, :ja, :en, :country, :year, :value, :scale, :source, :address, :on, :by, :at)
                on conflict (index_id, country, year) do update set ja = excluded.ja, en = excluded.en,
                    value = excluded.value, scale = excluded.scale, source = excluded.source, address = excluded.address,
                    entered_on = excluded.entered_on, entered_by = excluded.entered_by, at = excluded.at""")
                .param("index", one.index())
                .param("ja", one.ja())
                .param("en", one.en())
                .param("country", one.country())
                .param("year", one.year())
                .param("value", one.value())
                .param("scale", one.scale())
                .param("source", one.source())
                .param("address", one.address())
                .param("on", Date.valueOf(one.enteredOn()))
                .param("by", command.actor().person())
                .param("at", Timestamp.from(command.at()))
                .update();
    }

    /** The newest year of each index, by country and index. @param country code; null for all */
    public List<IndexValue> newest(@Nullable String country) {
        return db.sql(
                        """
                select distinct on (country, index_id) * from country_index
                where :country = '' or country = :country
                order by country, index_id, year desc""")
                .param("country", country == null ? "" : country)
                .query((row, i) -> new IndexValue(
                        row.getString("index_id"),
                        row.getString("ja"),
                        row.getString("en"),
                        row.getString("country"),
                        row.getInt("year"),
                        row.getBigDecimal("value").stripTrailingZeros(),
                        row.getString("scale"),
                        row.getString("source"),
                        row.getString("address"),
                        row.getDate("entered_on").toLocalDate()))
                .list();
    }

    /** Whether it is to be warned of. */
    public boolean stale(IndexValue one) {
        return one.stale(LocalDate.now(clock), staleAfter);
    }

    /** The code of a country as people write it: a code, or its name in Japanese or English. */
    public static Optional<String> code(String written) {
        String word = written.strip();
        return Stream.of(Locale.getISOCountries())
                .filter(code -> code.equalsIgnoreCase(word)
                        || LANGUAGES.stream().anyMatch(language -> new Locale("", code)
                                .getDisplayCountry(language)
                                .equalsIgnoreCase(word)))
                .findFirst();
    }

    private static String sha256(List<IndexValue> values) {
        try {
            byte[] text = values.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
