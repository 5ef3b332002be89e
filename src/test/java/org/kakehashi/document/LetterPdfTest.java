package org.kakehashi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LetterPdfTest {

    private final LetterPdf pdfs = new LetterPdf(SampleLetters.words());

    @Test
    void both_languages_are_in_the_letter() throws IOException {
        String text = text(pdfs.render(SampleLetters.decision(), Tongue.BOTH));
        assertThat(text)
                .contains("国際連携に関する決定通知書", "措置を講じたうえで進める", "見本花子様", "2029年3月31日（土）")
                .contains("DecisiononanInternationalCollaboration", "Proceedwithmeasures", "Sat31March2029");
    }

    @Test
    void one_language_can_be_had_alone() throws IOException {
        assertThat(text(pdfs.render(SampleLetters.decision(), Tongue.EN)))
                .contains("Proceedwithmeasures")
                .doesNotContain("決定通知書");
        assertThat(text(pdfs.render(SampleLetters.decision(), Tongue.JA)))
                .contains("決定通知書")
                .doesNotContain("Proceedwithmeasures");
    }

    @Test
    void every_ground_shows_rule_clause_force_and_what_would_lift_it() throws IOException {
        assertThat(text(pdfs.render(SampleLetters.decision(), Tongue.JA)))
                .contains("第4章4.3", "資金配分機関の条件", "解消の条件：承認を「30日以内の事前通知」に改める");
    }

    @Test
    void the_letter_says_how_to_answer_back() throws IOException {
        assertThat(text(pdfs.render(SampleLetters.decision(), Tongue.BOTH)))
                .contains("2027年1月19日（火）まで", "研究担当理事")
                .contains("Tue19January2027", "Executive", "willnotbeheldagainstyou");
    }

    @Test
    void the_same_letter_gives_the_same_bytes() {
        byte[] once = pdfs.render(SampleLetters.decision(), Tongue.BOTH);
        byte[] again = new LetterPdf(SampleLetters.words()).render(SampleLetters.decision(), Tongue.BOTH);
        assertThat(again).isEqualTo(once);
    }

    @Test
    void a_reader_program_is_told_title_and_language_and_finds_the_font_inside() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdfs.render(SampleLetters.decision(), Tongue.BOTH))) {
            assertThat(pdf.getDocumentInformation().getTitle()).contains("決定通知書", "2026-0012");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ja");
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void what_the_font_lacks_is_shown_as_missing_and_not_dropped() throws IOException {
        Letter letter = SampleLetters.titled("共同研究 \uD83D\uDE80 計画");
        assertThat(text(pdfs.render(letter, Tongue.JA))).contains("共同研究〓計画");
    }

    @Test
    void a_long_letter_goes_on_over_pages_and_counts_them() throws IOException {
        Letter letter = SampleLetters.withMeasures(60);
        byte[] bytes = pdfs.render(letter, Tongue.JA);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            assertThat(text(bytes)).contains("1/" + pdf.getNumberOfPages(), "60番目の措置");
        }
    }

    /** Without white space: where lines break is not what these tests are about. */
    private static String text(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(pdf);
            return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s　]", "");
        }
    }
}
