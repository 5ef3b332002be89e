package org.kakehashi.screening.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A syllable of Cantonese, in Jyutping without its tone, in the spellings that names of Hong Kong and Macau have. */
final class Cantonese {

    private static final Pattern SYLLABLE =
            Pattern.compile("(ng|gw|kw|[bpmfdtnlgkhzcsjw])?((?:aa|oe|eo|yu|[aeiou])(?:ng|[iumnptk])?)");

    private static final Map<String, List<String>> INITIALS = Map.ofEntries(
            Map.entry("b", List.of("p")),
            Map.entry("d", List.of("t")),
            Map.entry("g", List.of("k")),
            Map.entry("gw", List.of("kw")),
            Map.entry("z", List.of("ch", "ts")),
            Map.entry("c", List.of("ch", "ts")),
            Map.entry("s", List.of("s", "sh")),
            Map.entry("j", List.of("y")),
            Map.entry("ng", List.of("ng", "")));

    private static final Map<String, List<String>> FINALS = Map.ofEntries(
            Map.entry("aa", List.of("a", "ah")),
            Map.entry("aai", List.of("ai")),
            Map.entry("aau", List.of("au")),
            Map.entry("aam", List.of("am")),
            Map.entry("aan", List.of("an")),
            Map.entry("aang", List.of("ang")),
            Map.entry("aap", List.of("ap")),
            Map.entry("aat", List.of("at")),
            Map.entry("aak", List.of("ak")),
            Map.entry("au", List.of("au", "ow")),
            Map.entry("am", List.of("am", "um")),
            Map.entry("an", List.of("an", "un")),
            Map.entry("ap", List.of("ap", "up")),
            Map.entry("at", List.of("at", "ut")),
            Map.entry("e", List.of("e", "eh")),
            Map.entry("ei", List.of("ei", "i", "ee", "ay")),
            Map.entry("i", List.of("i", "ee")),
            Map.entry("oi", List.of("oi", "oy")),
            Map.entry("o", List.of("o", "or", "oh", "aw")),
            Map.entry("ou", List.of("o", "ou")),
            Map.entry("u", List.of("u", "oo")),
            Map.entry("un", List.of("un", "oon")),
            Map.entry("ut", List.of("ut", "oot")),
            Map.entry("oe", List.of("eu")),
            Map.entry("oeng", List.of("eung")),
            Map.entry("oek", List.of("euk")),
            Map.entry("eoi", List.of("ui")),
            Map.entry("eon", List.of("un")),
            Map.entry("eot", List.of("ut")),
            Map.entry("yu", List.of("u", "ue")),
            Map.entry("yun", List.of("uen", "un")),
            Map.entry("yut", List.of("uet", "ut")));

    /** Spelt otherwise than their sounds, or without them. */
    private static final Map<String, List<String>> WHOLE = Map.ofEntries(
            Map.entry("m", List.of("ng")),
            Map.entry("ng", List.of("ng")),
            Map.entry("si", List.of("sze", "si", "see", "shi", "sz")),
            Map.entry("zi", List.of("chi", "tsz", "tze", "che")),
            Map.entry("ci", List.of("chi", "tsz", "tze", "chee")),
            Map.entry("ji", List.of("yi", "yee", "i", "ee")),
            Map.entry("jip", List.of("yip", "ip")),
            Map.entry("jyu", List.of("yu", "yue")),
            Map.entry("jyun", List.of("yuen", "yun")),
            Map.entry("jyut", List.of("yuet", "yut")),
            Map.entry("lei", List.of("lee", "li", "lei")));

    private Cantonese() {}

    static Set<String> spellings(String jyutping) {
        Matcher sounds = SYLLABLE.matcher(jyutping);
        if (WHOLE.containsKey(jyutping) || !sounds.matches()) {
            return new LinkedHashSet<>(WHOLE.getOrDefault(jyutping, List.of(jyutping)));
        }
        String initial = sounds.group(1) == null ? "" : sounds.group(1);
        String end = sounds.group(2);
        Set<String> spellings = new LinkedHashSet<>();
        for (String first : INITIALS.getOrDefault(initial, List.of(initial))) {
            for (String rest : FINALS.getOrDefault(end, List.of(end))) {
                spellings.add(first + rest);
            }
        }
        return spellings;
    }
}
