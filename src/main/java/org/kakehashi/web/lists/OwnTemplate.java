package org.kakehashi.web.lists;

import java.util.List;
import java.util.Locale;
import org.kakehashi.web.spreadsheet.Book;

/** An empty spreadsheet for a list of the institution, with the headings that its importer reads in the reader's language. */
final class OwnTemplate {

    private static final List<String> ENGLISH = List.of(
            "id",
            "name",
            "kind",
            "other names",
            "former names",
            "weak names",
            "country",
            "born",
            "ROR",
            "LEI",
            "ORCID",
            "reason");
    private static final List<String> JAPANESE =
            List.of("番号", "名称", "種別", "別名", "旧称", "弱い名称", "国", "生年月日", "ROR", "LEI", "ORCID", "理由");
    private static final int KIND = ENGLISH.indexOf("kind");
    private static final int MOST_ROWS = 10_000;

    private OwnTemplate() {}

    /** The kinds that the importer takes are offered in each cell. */
    static byte[] in(Locale locale) {
        boolean japanese = locale.getLanguage().equals("ja");
        return Book.write(book -> book.sheet(japanese ? "リスト" : "List", japanese ? JAPANESE : ENGLISH)
                .offer(KIND, MOST_ROWS, japanese ? List.of("個人", "団体") : List.of("person", "organisation")));
    }
}
