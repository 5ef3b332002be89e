package org.kakehashi.screening.names;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;

/** How a name in Han characters is read in Japan, word by word in katakana. */
final class JapaneseReading {

    private static final ThreadLocal<JapaneseTokenizer> TOKENIZER =
            ThreadLocal.withInitial(() -> new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.NORMAL));

    private JapaneseReading() {}

    /** Empty if the dictionary does not read all of it. */
    static List<String> of(String name) {
        List<String> readings = new ArrayList<>();
        JapaneseTokenizer tokenizer = TOKENIZER.get();
        try {
            tokenizer.setReader(new StringReader(name));
            tokenizer.reset();
            ReadingAttribute reading = tokenizer.getAttribute(ReadingAttribute.class);
            boolean all = true;
            while (tokenizer.incrementToken()) {
                String one = reading.getReading();
                all &= one != null;
                readings.add(one == null ? "" : one);
            }
            tokenizer.end();
            tokenizer.close();
            return all ? readings : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
