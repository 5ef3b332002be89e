package org.kakehashi.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks text into lines. Japanese may break between any two characters except before closing and after opening marks
 * (kinsoku, JIS X 4051 in its basics); Latin words stay whole unless one alone is longer than a line.
 */
final class Lines {

    private static final String NOT_FIRST =
            "、。，．・：；？！ー゛゜ヽヾゝゞ々〻’”）〕］｝〉》」』】〙〗｠»ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ‐゠–〜～…‥%％℃°,.:;?!)]}、";
    private static final String NOT_LAST = "‘“（〔［｛〈《「『【〘〖｟«([{￥＄￡¥$£№＃#";

    private final ToDoubleFunction<String> width;

    /** @param width of a text in points */
    Lines(ToDoubleFunction<String> width) {
        this.width = width;
    }

    List<String> of(String text, float room) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            fill(lines, pieces(paragraph), room);
        }
        return lines;
    }

    private void fill(List<String> lines, List<String> pieces, float room) {
        StringBuilder line = new StringBuilder();
        for (String piece : pieces) {
            if (!line.isEmpty() && width.applyAsDouble((line + piece).stripTrailing()) > room) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? withoutSpaceBefore(piece) : piece);
            while (width.applyAsDouble(line.toString().stripTrailing()) > room) {
                int cut = fitting(line, room);
                lines.add(line.substring(0, cut));
                line.delete(0, cut);
            }
        }
        lines.add(line.toString().stripTrailing());
    }

    /** Keeps a full-width space: it indents a paragraph. */
    private static String withoutSpaceBefore(String piece) {
        return piece.replaceFirst("^ +", "");
    }

    private int fitting(StringBuilder line, float room) {
        int cut = line.offsetByCodePoints(0, 1);
        while (cut < line.length()) {
            int next = line.offsetByCodePoints(cut, 1);
            if (width.applyAsDouble(line.substring(0, next)) > room) {
                break;
            }
            cut = next;
        }
        return cut;
    }

    /** Parts between which a line may end. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int before = -1;
        for (int at = 0; at < text.length(); at += Character.charCount(before)) {
            int c = text.codePointAt(at);
            if (before >= 0 && mayBreak(before, c)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(c);
            before = c;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        if (before == '　' || NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0 || after == ' ') {
            return false;
        }
        return before == ' ' || before == '-' || before == '/' || wide(before) || wide(after);
    }

    /** Japanese scripts and their full-width marks. */
    static boolean wide(int c) {
        return c >= 0x2e80 && c < 0xa000 || c >= 0xf900 && c < 0xfb00 || c >= 0xff00 && c < 0xffef || c >= 0x20000;
    }
}
