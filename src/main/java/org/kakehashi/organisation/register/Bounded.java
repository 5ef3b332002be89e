package org.kakehashi.organisation.register;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives up when more comes out than there may be, so that a small file cannot fill the memory. */
final class Bounded extends FilterInputStream {

    private long left;

    Bounded(InputStream in, long most) {
        super(in);
        left = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int many = super.read(into, from, length);
        count(Math.max(many, 0));
        return many;
    }

    private void count(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new IOException("more than a register can hold");
        }
    }
}
