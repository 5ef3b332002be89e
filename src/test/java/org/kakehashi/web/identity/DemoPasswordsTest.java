package org.kakehashi.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoPasswordsTest {

    private final DemoPasswords passwords = new DemoPasswords();

    @Test
    void only_the_right_password_matches() {
        String encoded = passwords.encode("demo");

        assertThat(encoded).doesNotContain("demo");
        assertThat(passwords.matches("demo", encoded)).isTrue();
        assertThat(passwords.matches("Demo", encoded)).isFalse();
        assertThat(passwords.matches("", encoded)).isFalse();
    }

    @Test
    void what_one_program_made_says_nothing_to_the_next() {
        assertThat(new DemoPasswords().matches("demo", passwords.encode("demo")))
                .isFalse();
    }
}
