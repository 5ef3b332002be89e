package org.kakehashi.collaboration.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kakehashi.KakehashiTest;
import org.springframework.beans.factory.annotation.Autowired;

@KakehashiTest
class PartnerRegisterTest {

    private static final Instant AT = Instant.parse("2026-11-21T00:00:00Z");

    @Autowired
    PartnerRegister register;

    private final String name = "University " + UUID.randomUUID();
    private final String ror = ror();

    @Test
    void an_identified_partner_is_one_whatever_name_it_is_given() {
        UUID first = add(name, ror);

        assertThat(add(name + " in another language", ror)).isEqualTo(first);
        assertThat(register.find(first).orElseThrow().ror()).isEqualTo(ror);
    }

    @Test
    void a_partner_that_was_typed_is_identified_later() {
        UUID typed = add(name, null);

        assertThat(add(name.toUpperCase(java.util.Locale.ROOT), ror)).isEqualTo(typed);
        assertThat(register.find(typed).orElseThrow().ror()).isEqualTo(ror);
        assertThat(add(name, null)).isEqualTo(typed);
    }

    @Test
    void namesakes_that_are_two_organisations_are_two_partners() {
        UUID one = add(name, ror);
        UUID other = add(name, ror());

        assertThat(other).isNotEqualTo(one);
        assertThat(add(name, ror)).isEqualTo(one);
    }

    private UUID add(String called, @Nullable String id) {
        return register.register(called, List.of(), id, AT);
    }

    private static String ror() {
        return "https://ror.org/0" + UUID.randomUUID().toString().substring(0, 8);
    }
}
