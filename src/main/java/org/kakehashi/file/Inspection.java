package org.kakehashi.file;

import java.util.Arrays;
import org.kakehashi.file.FileRefused.Why;

/**
 * Tests that bytes are what their name claims and do nothing by themselves: first bytes, then a full reading per kind.
 * Knows nothing of malware; that is for a {@link Scanner}.
 */
final class Inspection {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    private Inspection() {}

    /** @throws FileRefused saying what is wrong */
    static FileKind inspect(FileName name, byte[] bytes) {
        FileKind kind = FileKind.claimedBy(name.value()).orElseThrow(() -> new FileRefused(Why.KIND_NOT_ALLOWED));
        if (bytes.length == 0) {
            throw new FileRefused(Why.EMPTY);
        }
        switch (kind) {
            case PDF -> {
                begins(bytes, PDF);
                PdfInspection.inspect(bytes);
            }
            case DOCX, XLSX -> {
                begins(bytes, ZIP);
                OfficeInspection.inspect(kind, bytes);
            }
            case PNG -> {
                begins(bytes, PNG);
                ImageInspection.inspect("png", bytes);
            }
            case JPEG -> {
                begins(bytes, JPEG);
                ImageInspection.inspect("jpeg", bytes);
            }
            case TXT, CSV -> TextInspection.inspect(bytes);
        }
        return kind;
    }

    private static void begins(byte[] bytes, byte[] magic) {
        if (bytes.length < magic.length || !Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length)) {
            throw new FileRefused(Why.CONTENT_DIFFERS_FROM_NAME);
        }
    }
}
