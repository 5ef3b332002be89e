package org.kakehashi.screening.lists.form;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * How large a list may be. The largest that is published has some 10<sup>6</sup> rows and 10<sup>8</sup> bytes; what is
 * larger is a mistake or an attack, and is refused before it fills the memory.
 */
public final class Limits {

    /** Of the file as it comes. */
    public static final int FILE_BYTES = 64 << 20;
    /** Of the file when it is unpacked. */
    public static final long UNPACKED_BYTES = 512L << 20;
    /** Of one line, cell or text. */
    public static final int TEXT_CHARS = 1 << 20;

    public static final int ENTRIES = 500_000;

    private Limits() {}

    /** The content, unpacked if it is packed by gzip, to be read within the limits. */
    public static InputStream unpacked(InputStream file) throws IOException {
        BufferedInputStream start = new BufferedInputStream(file, 1 << 16);
        start.mark(2);
        boolean gzip = start.read() == 0x1f && start.read() == 0x8b;
        start.reset();
        if (!gzip) {
            return new Counted(start);
        }
        try {
            return new Counted(new GZIPInputStream(start, 1 << 16));
        } catch (EOFException | ZipException e) {
            throw new UnreadableList("not a gzip file", e);
        }
    }

    /** Refuses one more entry than any list has. */
    public static void entry(int no) {
        if (no > ENTRIES) {
            throw tooLarge("more than " + ENTRIES + " entries");
        }
    }

    static void text(int chars, String where) {
        if (chars > TEXT_CHARS) {
            throw tooLarge(where + " is longer than " + TEXT_CHARS + " characters");
        }
    }

    static UnreadableList tooLarge(String what) {
        return new UnreadableList(UnreadableList.Cause.TOO_LARGE, what);
    }

    /** Fails behind the last byte that may be read, and calls a file that is broken in the middle what it is. */
    static final class Counted extends FilterInputStream {

        private long left = UNPACKED_BYTES;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read;
            try {
                read = super.read(bytes, offset, length);
            } catch (EOFException | ZipException e) {
                throw new UnreadableList("the packed file ends or breaks in the middle", e);
            }
            left -= Math.max(read, 0);
            if (left < 0) {
                throw tooLarge("more than " + UNPACKED_BYTES + " bytes when unpacked");
            }
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
