package org.kakehashi.web.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Compares the demo's password by a digest under a key that lives as long as the program. Nothing of it is stored, and
 * everybody knows the password: a slow hash would protect nothing and be paid with each request of a program. Not for
 * passwords of people.
 */
final class DemoPasswords implements PasswordEncoder {

    private static final String DIGEST = "HmacSHA256";

    private final SecretKeySpec key;

    DemoPasswords() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, DIGEST);
    }

    @Override
    public String encode(CharSequence password) {
        return HexFormat.of().formatHex(digest(password));
    }

    @Override
    public boolean matches(CharSequence password, String encoded) {
        return MessageDigest.isEqual(
                encode(password).getBytes(StandardCharsets.US_ASCII), encoded.getBytes(StandardCharsets.US_ASCII));
    }

    private byte[] digest(CharSequence password) {
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(key);
            return mac.doFinal(password.toString().getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
