package org.kakehashi.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.file.FileRefused.Why;

class InspectionTest {

    static Stream<Arguments> goodFiles() {
        byte[] japanese = "所属,役職\n工学研究科,教授\n".getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                Arguments.of("plan.pdf", SampleFiles.pdf(), FileKind.PDF),
                Arguments.of("計画書.DOCX", SampleFiles.docx(), FileKind.DOCX),
                Arguments.of("linked.docx", SampleFiles.docxWithLink("https://www.example.ac.jp/"), FileKind.DOCX),
                Arguments.of("経費.xlsx", SampleFiles.xlsx(), FileKind.XLSX),
                Arguments.of("photo.png", SampleFiles.picture("png"), FileKind.PNG),
                Arguments.of("photo.jpeg", SampleFiles.picture("jpg"), FileKind.JPEG),
                Arguments.of("list.csv", japanese, FileKind.CSV),
                Arguments.of("from-a-spreadsheet.csv", "所属,役職".getBytes(Charset.forName("windows-31j")), FileKind.CSV),
                Arguments.of("unicode.txt", "所属".getBytes(StandardCharsets.UTF_16), FileKind.TXT),
                Arguments.of(
                        "chart.docx",
                        SampleFiles.with(SampleFiles.docx(), "word/embeddings/sheet.xlsx", SampleFiles.xlsx()),
                        FileKind.DOCX));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goodFiles")
    void an_ordinary_file_is_taken(String name, byte[] bytes, FileKind kind) {
        assertThat(Inspection.inspect(FileName.of(name), bytes)).isEqualTo(kind);
    }

    static Stream<Arguments> badFiles() {
        byte[] docx = SampleFiles.docx();
        return Stream.of(
                Arguments.of("tool.exe", SampleFiles.program(), Why.KIND_NOT_ALLOWED),
                Arguments.of("no ending", SampleFiles.pdf(), Why.KIND_NOT_ALLOWED),
                Arguments.of("plan.pdf.exe", SampleFiles.pdf(), Why.KIND_NOT_ALLOWED),
                Arguments.of("renamed.pdf", SampleFiles.program(), Why.CONTENT_DIFFERS_FROM_NAME),
                Arguments.of("renamed.docx", SampleFiles.program(), Why.CONTENT_DIFFERS_FROM_NAME),
                Arguments.of("renamed.png", SampleFiles.program(), Why.CONTENT_DIFFERS_FROM_NAME),
                Arguments.of("renamed.txt", SampleFiles.program(), Why.CONTENT_DIFFERS_FROM_NAME),
                Arguments.of("sheet.docx", SampleFiles.xlsx(), Why.CONTENT_DIFFERS_FROM_NAME),
                Arguments.of("empty.pdf", new byte[0], Why.EMPTY),
                Arguments.of("half.docx", Arrays.copyOf(docx, docx.length / 2), Why.UNREADABLE),
                Arguments.of("half.png", Arrays.copyOf(SampleFiles.picture("png"), 30), Why.UNREADABLE),
                Arguments.of("script.pdf", SampleFiles.pdfWithScript(), Why.ACTIVE_CONTENT),
                Arguments.of("launch.pdf", SampleFiles.pdfThatLaunches(), Why.ACTIVE_CONTENT),
                Arguments.of("attached.pdf", SampleFiles.pdfWithFileInside(), Why.EMBEDDED_FILE),
                Arguments.of("locked.pdf", SampleFiles.pdfWithPassword(), Why.ENCRYPTED),
                Arguments.of("macro.xlsx", SampleFiles.xlsxWithMacro(), Why.MACRO),
                Arguments.of(
                        "hidden macro.docx", SampleFiles.with(docx, "word/vbaProject.bin", new byte[9]), Why.MACRO),
                Arguments.of("template.docx", SampleFiles.docxWithTemplateFromElsewhere(), Why.EXTERNAL_REFERENCE),
                Arguments.of("picture.docx", SampleFiles.docxWithPictureFromElsewhere(), Why.EXTERNAL_REFERENCE),
                Arguments.of("share.docx", SampleFiles.docxWithLink("file://elsewhere/a"), Why.EXTERNAL_REFERENCE),
                Arguments.of(
                        "object.docx",
                        SampleFiles.with(docx, "word/embeddings/oleObject1.bin", SampleFiles.program()),
                        Why.EMBEDDED_FILE),
                Arguments.of("path.docx", SampleFiles.with(docx, "../../outside.xml", new byte[1]), Why.UNSAFE_ARCHIVE),
                Arguments.of(
                        "bomb.docx",
                        SampleFiles.with(docx, "word/media/zeros.bin", new byte[8 << 20]),
                        Why.UNPACKS_TOO_LARGE),
                Arguments.of("huge.png", SampleFiles.pngClaiming(30_000), Why.TOO_MANY_PIXELS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void another_is_refused_with_its_reason(String name, byte[] bytes, Why why) {
        FileRefused refused =
                catchThrowableOfType(FileRefused.class, () -> Inspection.inspect(FileName.of(name), bytes));
        assertThat(refused).isNotNull();
        assertThat(refused.why()).isEqualTo(why);
    }

    @Test
    void a_name_loses_its_path_and_what_hides_its_ending() {
        assertThat(FileName.of("C:\\papers\\plan.pdf").value()).isEqualTo("plan.pdf");
        assertThat(FileName.of("../plan.pdf").value()).isEqualTo("plan.pdf");
        assertThat(FileName.of("plan\u202Efdp.exe").value()).isEqualTo("planfdp.exe");
    }
}
