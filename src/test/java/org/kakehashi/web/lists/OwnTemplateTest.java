package org.kakehashi.web.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.KakehashiTest;
import org.kakehashi.identity.Actor;
import org.kakehashi.identity.Command;
import org.kakehashi.identity.Role;
import org.kakehashi.screening.ListEntry;
import org.kakehashi.screening.lists.EditionMeta;
import org.kakehashi.screening.lists.ListEditions;
import org.kakehashi.screening.lists.ListRefresh;
import org.kakehashi.screening.lists.RefreshResult;
import org.springframework.beans.factory.annotation.Autowired;

/** The template can be filled in and brought as it is, in either language. */
@KakehashiTest
class OwnTemplateTest {

    private final Actor officer = new Actor(UUID.randomUUID(), Role.OFFICER);

    @Autowired
    ListRefresh refresh;

    @Autowired
    ListEditions editions;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @CsvSource({"ja, 団体", "en, organisation"})
    void what_is_written_under_its_heads_is_read(String language, String kind) throws Exception {
        String list = "own-template-" + language;
        String name = "Tessellate Alloys " + language;

        RefreshResult result = refresh.propose(
                new Command(UUID.randomUUID(), officer, clock.instant()),
                list,
                new EditionMeta("first", LocalDate.now(clock)),
                filledIn(Locale.forLanguageTag(language), name, kind));

        assertThat(result.outcome()).isEqualTo(RefreshResult.Outcome.IN_FORCE);
        ListEntry entry = editions.entries(officer, Objects.requireNonNull(result.edition()), "", 0)
                .get(0);
        assertThat(entry.name()).isEqualTo(name);
        assertThat(entry.kind()).isEqualTo(ListEntry.Kind.ORGANISATION);
        assertThat(entry.aliases()).containsExactly("TA", "Tessalloy");
    }

    private static byte[] filledIn(Locale locale, String name, String kind) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(OwnTemplate.in(locale)));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var row = book.getSheetAt(0).createRow(1);
            row.createCell(0).setCellValue("1");
            row.createCell(1).setCellValue(name);
            row.createCell(2).setCellValue(kind);
            row.createCell(3).setCellValue("TA; Tessalloy");
            book.write(out);
            return out.toByteArray();
        }
    }
}
