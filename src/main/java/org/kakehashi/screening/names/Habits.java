package org.kakehashi.screening.names;

import java.util.stream.IntStream;

/** Ways to write a sound, each made the sound itself, one after the other in their order. */
final class Habits {

    private record Habit(String written, String sound, long letters, long sounds) {}

    private final Habit[] all;

    /** @param pairs what is written, what is meant, in turns */
    Habits(String... pairs) {
        all = IntStream.range(0, pairs.length / 2)
                .mapToObj(i ->
                        new Habit(pairs[2 * i], pairs[2 * i + 1], letters(pairs[2 * i]), letters(pairs[2 * i + 1])))
                .toArray(Habit[]::new);
    }

    String off(String word) {
        String text = word;
        long letters = letters(text);
        for (Habit habit : all) {
            // most words have not all of the letters: they are not read for each habit
            if ((habit.letters() & ~letters) == 0) {
                text = text.replace(habit.written(), habit.sound());
                letters |= habit.sounds();
            }
        }
        return text;
    }

    /** One bit for each letter that is there. */
    private static long letters(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1L << (text.charAt(i) & 63);
        }
        return letters;
    }
}
