package org.kakehashi.screening;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import org.kakehashi.screening.ListEntry.Identifier;
import org.kakehashi.screening.ListEntry.Name;

/**
 * The content of an entry as one number. Every part is written with its length before it, so that no two contents are
 * written alike; parts without an order of their own are sorted.
 */
final class EntryHash {

    private final MessageDigest digest;

    private EntryHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String of(ListEntry entry) {
        EntryHash hash = new EntryHash();
        hash.add(entry.ownId() == null ? "" : entry.ownId());
        hash.add(entry.kind().name());
        hash.add(entry.name());
        hash.addAll(entry.names().stream().map(EntryHash::text).toList());
        hash.add(entry.country());
        hash.addAll(entry.countryCodes());
        hash.addAll(entry.identifiers().stream().map(EntryHash::text).toList());
        hash.addAll(entry.births());
        hash.addAll(entry.concerns().stream().map(ConcernCategory::code).toList());
        hash.add(entry.concern());
        hash.add(entry.effect().name());
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private static String text(Name name) {
        return name.kind() + ":" + name.strength() + ":" + name.text();
    }

    private static String text(Identifier identifier) {
        return identifier.scheme() + ":" + identifier.value();
    }

    private void addAll(Collection<String> parts) {
        add(String.valueOf(parts.size()));
        parts.stream().sorted().forEach(this::add);
    }

    private void add(String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
