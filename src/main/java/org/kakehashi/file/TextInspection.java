package org.kakehashi.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kakehashi.file.FileRefused.Why;

/** Plain text: decodes without a fault as UTF-8, as UTF-16 with a mark, or as the Shift_JIS of Japanese spreadsheets. */
final class TextInspection {

    private TextInspection() {}

    static void inspect(byte[] bytes) {
        for (Charset charset : candidates(bytes)) {
            if (isText(bytes, charset)) {
                return;
            }
        }
        throw new FileRefused(Why.CONTENT_DIFFERS_FROM_NAME);
    }

    private static List<Charset> candidates(byte[] bytes) {
        List<Charset> charsets = new ArrayList<>(List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j")));
        if (bytes.length >= 2 && ((bytes[0] & 0xff) << 8 | bytes[1] & 0xff) >= 0xfeff) {
            charsets.add(StandardCharsets.UTF_16);
        }
        return charsets;
    }

    private static boolean isText(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return text.chars()
                    .noneMatch(c -> c < ' ' && c != '\t' && c != '\r' && c != '\n' && c != '\f' || c == 0x7f);
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
