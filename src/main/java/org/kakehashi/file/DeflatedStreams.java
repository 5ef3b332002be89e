package org.kakehashi.file;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.kakehashi.file.FileRefused.Why;

/** Bounds what the compressed streams of a PDF unpack to, before a parser that holds them in memory sees them. */
final class DeflatedStreams {

    private static final long MAX_UNPACKED = 160L << 20;
    private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};

    private DeflatedStreams() {}

    /** @throws FileRefused if one stream alone unpacks to more than the bound */
    static void bound(byte[] pdf) {
        byte[] sink = new byte[1 << 16];
        for (int i = 0; i + KEYWORD.length < pdf.length; i++) {
            if (isKeyword(pdf, i)) {
                int start = i + KEYWORD.length;
                start += pdf[start] == '\r' ? 1 : 0;
                start += start < pdf.length && pdf[start] == '\n' ? 1 : 0;
                if (start < pdf.length && (pdf[start] & 0x0f) == 8) {
                    bound(pdf, start, sink);
                }
            }
        }
    }

    private static boolean isKeyword(byte[] pdf, int at) {
        for (int k = 0; k < KEYWORD.length; k++) {
            if (pdf[at + k] != KEYWORD[k]) {
                return false;
            }
        }
        return true;
    }

    private static void bound(byte[] pdf, int start, byte[] sink) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, start, pdf.length - start);
            while (!inflater.finished()) {
                if (inflater.inflate(sink) == 0) {
                    return;
                }
                if (inflater.getBytesWritten() > MAX_UNPACKED) {
                    throw new FileRefused(Why.UNPACKS_TOO_LARGE);
                }
            }
        } catch (DataFormatException e) {
            // not deflated after all, or broken: the parser says so
        } finally {
            inflater.end();
        }
    }
}
