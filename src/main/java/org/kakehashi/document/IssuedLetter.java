package org.kakehashi.document;

import java.time.Instant;

/**
 * A letter as it went out.
 *
 * @param sha256 of the letter's canonical JSON (RFC 8785), lower-case hex
 * @param pdfSha256 of the PDF in both languages that was kept
 */
public record IssuedLetter(Letter letter, String sha256, String pdfSha256, Instant issuedAt) {}
