package org.kakehashi.organisation.affiliation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kakehashi.organisation.words.Vocabulary;

/** Names in the order of their words, so that those that begin alike stand together: walked word by word. */
final class NameTree {

    private record Row(int[] words, KnownName name) {}

    private final KnownWords words;
    private final Row[] rows;

    NameTree(List<KnownName> names) {
        words = new KnownWords(
                Stream.concat(names.stream().flatMap(name -> name.keys().stream()), Vocabulary.spellings().stream())
                        .collect(Collectors.toSet()));
        rows = names.stream()
                .map(name ->
                        new Row(name.keys().stream().mapToInt(words::number).toArray(), name))
                .sorted(Comparator.comparing(Row::words, Arrays::compare))
                .toArray(Row[]::new);
    }

    KnownWords words() {
        return words;
    }

    Node root() {
        return new Node(0, rows.length, 0);
    }

    /** The names that begin with certain words, as many as it is deep. */
    final class Node {

        private final int from;
        private final int to;
        private final int depth;

        private Node(int from, int to, int depth) {
            this.from = from;
            this.to = to;
            this.depth = depth;
        }

        /** Names that end here. */
        List<KnownName> names() {
            int end = from;
            while (end < to && rows[end].words().length == depth) {
                end++;
            }
            return Arrays.stream(rows, from, end).map(Row::name).toList();
        }

        /** Those that go on with this word. */
        Node with(int word) {
            return new Node(first(word), first(word + 1), depth + 1);
        }

        boolean isEmpty() {
            return from == to;
        }

        /** The first row that goes on with this word or a later one. */
        private int first(int number) {
            int low = from;
            int high = to;
            while (low < high) {
                int middle = (low + high) >>> 1;
                int[] row = rows[middle].words();
                if (row.length <= depth || row[depth] < number) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
