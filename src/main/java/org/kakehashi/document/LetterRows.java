package org.kakehashi.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code letter} and {@code letter_number}. */
@Repository
class LetterRows {

    private final JdbcClient db;
    private final ObjectMapper json;

    LetterRows(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Bytes that the letter's hash is taken of: they do not depend on how the database keeps the document. */
    byte[] canonical(Letter letter) {
        try {
            return new JsonCanonicalizer(write(letter)).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gaps come only of transactions that were given up. */
    int nextNumber(int fiscalYear) {
        return db.sql(
                        """
                insert into letter_number (fiscal_year, last) values (:year, 1)
                on conflict (fiscal_year) do update set last = letter_number.last + 1 returning last""")
                .param("year", fiscalYear)
                .query(Integer.class)
                .single();
    }

    void insert(IssuedLetter issued, byte[] pdf) {
        Letter letter = issued.letter();
        db.sql(
                        """
                insert into letter (id, case_id, person_id, kind, number, content, sha256, pdf, pdf_sha256, issued_at)
                values (:id, :case, :person, :kind, :number, :content::jsonb, :sha256, :pdf, :pdfSha256, :issuedAt)""")
                .param("id", letter.id())
                .param("case", letter.caseId())
                .param("person", letter.addressee().person())
                .param("kind", letter.kind().name())
                .param("number", letter.number())
                .param("content", write(letter))
                .param("sha256", HexFormat.of().parseHex(issued.sha256()))
                .param("pdf", pdf)
                .param("pdfSha256", HexFormat.of().parseHex(issued.pdfSha256()))
                .param("issuedAt", Timestamp.from(issued.issuedAt()))
                .update();
    }

    /** Newest first. */
    List<LetterSummary> of(UUID caseId) {
        return db.sql(
                        """
                select id, case_id, kind, number, issued_at from letter where case_id = :case
                order by issued_at desc, id""")
                .param("case", caseId)
                .query((row, i) -> new LetterSummary(
                        row.getObject("id", UUID.class),
                        row.getObject("case_id", UUID.class),
                        LetterKind.valueOf(row.getString("kind")),
                        row.getString("number"),
                        row.getTimestamp("issued_at").toInstant()))
                .list();
    }

    Optional<IssuedLetter> find(UUID id) {
        return db.sql("select content, sha256, pdf_sha256, issued_at from letter where id = :id")
                .param("id", id)
                .query((row, i) -> new IssuedLetter(
                        read(row.getString("content")),
                        HexFormat.of().formatHex(row.getBytes("sha256")),
                        HexFormat.of().formatHex(row.getBytes("pdf_sha256")),
                        row.getTimestamp("issued_at").toInstant()))
                .optional();
    }

    byte[] pdf(UUID id) {
        return db.sql("select pdf from letter where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    private String write(Letter letter) {
        try {
            return json.writeValueAsString(letter);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("letter cannot be written as JSON", e);
        }
    }

    private Letter read(String content) {
        try {
            return json.readValue(content, Letter.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("kept letter cannot be read", e);
        }
    }
}
