package org.kakehashi.notice;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A notice as mail, Japanese first and then English; it names neither the case nor anybody, and leads to the product. */
@Component
class MailText {

    private static final String LINE = "\r\n";

    private final MessageSource messages;
    private final Clock clock;
    private final String address;
    private final String sender;

    MailText(
            MessageSource messages,
            Clock clock,
            @Value("${kakehashi.address:http://localhost:8080}") String address,
            @Value("${kakehashi.mail.from:kakehashi@localhost}") String sender) {
        this.messages = messages;
        this.clock = clock;
        this.address = address;
        this.sender = sender;
    }

    /** A whole message (RFC 5322) in ASCII. */
    String eml(Notice notice, String to, UUID id) {
        String subject =
                text("notice.mail.subject", Locale.JAPANESE) + " / " + text("notice.mail.subject", Locale.ENGLISH);
        String body = part(notice, Locale.JAPANESE) + "--" + LINE + part(notice, Locale.ENGLISH);
        return "From: " + header(sender) + LINE
                + "To: " + header(to) + LINE
                + "Subject: =?UTF-8?B?" + base64(subject) + "?=" + LINE
                + "Date: "
                + DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.ofInstant(notice.at(), clock.getZone()))
                + LINE
                + "Message-ID: <" + id + "@kakehashi>" + LINE
                + "MIME-Version: 1.0" + LINE
                + "Content-Type: text/plain; charset=UTF-8" + LINE
                + "Content-Transfer-Encoding: base64" + LINE
                + "Auto-Submitted: auto-generated" + LINE
                + LINE
                + Base64.getMimeEncoder().encodeToString(body.getBytes(StandardCharsets.UTF_8)) + LINE;
    }

    private String part(Notice notice, Locale locale) {
        String body = text(notice.kind().messageKey(), locale) + LINE;
        if (notice.by() != null) {
            body += text("notice.by", locale) + " " + Dates.of(notice.by(), locale) + LINE;
        }
        return body + text("notice.mail.open", locale) + " " + address + "/notices" + LINE;
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    /** A line break in an address would begin another header. */
    private static String header(String value) {
        return value.replaceAll("[^\\x21-\\x7e]", "");
    }

    private static String base64(String value) {
        return Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
    }
}
