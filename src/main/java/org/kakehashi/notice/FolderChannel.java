package org.kakehashi.notice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.kakehashi.identity.People;
import org.kakehashi.identity.Person;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Mail as files: one {@code .eml} per notice and addressee in a folder, from which a mail system of the site takes them.
 * The file's name follows from entry and addressee, so a second delivery replaces the first.
 */
@Component
@ConditionalOnProperty("kakehashi.outbox.folder")
class FolderChannel implements Channel {

    private final NoticeRows notices;
    private final People people;
    private final MailText text;
    private final Path folder;

    FolderChannel(NoticeRows notices, People people, MailText text, @Value("${kakehashi.outbox.folder}") Path folder) {
        this.notices = notices;
        this.people = people;
        this.text = text;
        this.folder = folder;
    }

    @Override
    public String name() {
        return Outbox.MAIL;
    }

    @Override
    public void deliver(Entry entry) throws IOException {
        Notice notice = notices.find(entry.notice()).orElseThrow(() -> new IOException("no such notice"));
        Recipient recipient = notices.recipientOf(entry.notice()).orElseThrow();
        Files.createDirectories(folder);
        for (Person person : addressees(recipient)) {
            String email = person.email();
            if (email != null) {
                write(entry.id() + "-" + person.id() + ".eml", text.eml(notice, email, entry.id()));
            }
        }
    }

    private List<Person> addressees(Recipient recipient) {
        if (recipient instanceof Recipient.Someone someone) {
            return people.find(someone.person()).stream().toList();
        }
        Recipient.Post post = (Recipient.Post) recipient;
        UUID unit = post.unit();
        return unit == null
                ? people.withRole(post.role())
                : people.headOf(unit).flatMap(people::find).stream().toList();
    }

    private void write(String name, String content) throws IOException {
        Path half = folder.resolve("." + name + ".part");
        Files.writeString(half, content, StandardCharsets.US_ASCII);
        try {
            Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(half, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
