package org.kakehashi.trail.note;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which logs and witnesses are known, and which of the witnesses must have signed (C2SP tlog-policy).
 *
 * @param quorum name of a witness or group, or {@code none}
 */
public record WitnessPolicy(List<NoteKey> logs, Map<String, One> witnesses, Map<String, Group> groups, String quorum) {

    private static final String NONE = "none";

    /** @param url where checkpoints are submitted; none where it only verifies */
    public record One(NoteKey key, @Nullable String url) {}

    /** So many of its members, witnesses or groups, must have signed. */
    public record Group(int threshold, List<String> members) {}

    public WitnessPolicy {
        logs = List.copyOf(logs);
    }

    /** @throws MalformedNote if it is no policy */
    public static WitnessPolicy parse(String text) {
        if (text.chars().anyMatch(c -> c < 0x20 && c != '\n' && c != '\t' || c == 0x7f)) {
            throw new MalformedNote("control characters");
        }
        Reader reader = new Reader();
        for (String line : text.split("\n", -1)) {
            String[] words = line.replaceAll("^[ \t]+|[ \t]+$", "").split("[ \t]+");
            if (!words[0].isEmpty() && !words[0].startsWith("#")) {
                reader.take(words);
            }
        }
        if (reader.quorum == null) {
            throw new MalformedNote("no quorum");
        }
        return new WitnessPolicy(reader.logs, reader.witnesses, reader.groups, reader.quorum);
    }

    /** Whether those that signed are enough. */
    public boolean holds(Collection<NoteKey> signed) {
        return quorum.equals(NONE) || holds(quorum, signed);
    }

    private boolean holds(String name, Collection<NoteKey> signed) {
        One witness = witnesses.get(name);
        if (witness != null) {
            return signed.contains(witness.key());
        }
        Group group = groups.get(name);
        return group != null
                && group.members().stream().filter(one -> holds(one, signed)).count() >= group.threshold();
    }

    private static final class Reader {
        private final List<NoteKey> logs = new ArrayList<>();
        private final Map<String, One> witnesses = new LinkedHashMap<>();
        private final Map<String, Group> groups = new LinkedHashMap<>();
        private final Set<String> members = new HashSet<>();
        private final Set<String> keys = new HashSet<>();
        private @Nullable String quorum;

        void take(String[] words) {
            switch (words[0]) {
                case "log" -> logs.add(key(words, 1, 3, NoteKey.PLAIN, "log "));
                case "witness" -> {
                    free(words, 4);
                    witnesses.put(
                            words[1],
                            new One(
                                    key(words, 2, 4, NoteKey.COSIGNATURE, "witness "),
                                    words.length > 3 ? words[3] : null));
                }
                case "group" -> group(words);
                case "quorum" -> {
                    need(words.length == 2 && quorum == null, "one quorum");
                    need(words[1].equals(NONE) || known(words[1]), "quorum of nobody");
                    quorum = words[1];
                }
                default -> throw new MalformedNote("policy: " + words[0]);
            }
        }

        private void group(String[] words) {
            need(words.length > 3, "a group of nobody");
            free(words, words.length);
            List<String> named = List.of(words).subList(3, words.length);
            named.forEach(name -> need(known(name) && members.add(name), "not to be a member: " + name));
            int threshold =
                    switch (words[2]) {
                        case "any" -> 1;
                        case "all" -> named.size();
                        default -> number(words[2]);
                    };
            need(threshold >= 1 && threshold <= named.size(), "threshold");
            groups.put(words[1], new Group(threshold, named));
        }

        private NoteKey key(String[] words, int at, int most, byte type, String use) {
            need(words.length > at && words.length <= most, "policy: " + words[0]);
            NoteKey key = NoteKey.parse(words[at]);
            need(key.type() == type && keys.add(use + Base64Text.of(key.key())), "key of another kind, or twice");
            return key;
        }

        private void free(String[] words, int most) {
            need(words.length >= 3 && words.length <= most, "policy: " + words[0]);
            need(!words[1].equals(NONE) && !known(words[1]), "name taken: " + words[1]);
        }

        private boolean known(String name) {
            return witnesses.containsKey(name) || groups.containsKey(name);
        }

        private static int number(String word) {
            need(word.matches("[1-9][0-9]{0,5}"), "threshold");
            return Integer.parseInt(word);
        }

        private static void need(boolean holds, String what) {
            if (!holds) {
                throw new MalformedNote(what);
            }
        }
    }
}
