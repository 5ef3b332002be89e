package org.kakehashi.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.kakehashi.trail.KeyFolder;
import org.springframework.stereotype.Component;

/** AES-256-GCM and HMAC-SHA-256 under keys in {@code reports.key}, beside the trail's keys and never in the database. */
@Component
class ReportSeal {

    private static final String FILE = "reports.key";
    private static final int LENGTH = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final KeyFolder folder;
    private final SecureRandom random = new SecureRandom();

    ReportSeal(KeyFolder folder) {
        this.folder = folder;
    }

    /** The same person always; without the key, nobody. */
    byte[] hashOf(UUID person) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys(), LENGTH, LENGTH, "HmacSHA256"));
            return mac.doFinal(person.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param message its id, without which it cannot be opened: no message can be put in another's place */
    byte[] seal(UUID message, String text) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, message, text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    String open(UUID message, byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        byte[] text = run(Cipher.DECRYPT_MODE, nonce, message, Arrays.copyOfRange(sealed, NONCE, sealed.length));
        return new String(text, StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, UUID message, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(keys(), 0, LENGTH, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(message.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot be opened", e);
        }
    }

    /** One to seal with and one to hash with; made when first needed. */
    private synchronized byte[] keys() {
        try {
            if (!Files.exists(folder.file(FILE))) {
                byte[] fresh = new byte[2 * LENGTH];
                random.nextBytes(fresh);
                folder.make(FILE, Base64.getEncoder().encodeToString(fresh) + "\n");
            }
            return Base64.getDecoder()
                    .decode(Files.readString(folder.file(FILE)).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
