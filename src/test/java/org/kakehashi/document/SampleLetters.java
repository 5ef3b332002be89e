package org.kakehashi.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.kakehashi.document.Letter.Addressee;
import org.kakehashi.document.Letter.Force;
import org.kakehashi.document.Letter.Ground;
import org.kakehashi.document.Letter.Measure;
import org.kakehashi.document.Letter.Objection;
import org.kakehashi.document.Letter.Text;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Letters as the product would write them, about people who do not exist. */
final class SampleLetters {

    private SampleLetters() {}

    static LetterWords words() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/document");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new LetterWords(messages);
    }

    static Letter decision(UUID id, UUID caseId, UUID person, String number) {
        return new Letter(
                id,
                caseId,
                LetterKind.DECISION,
                number,
                LocalDate.of(2026, 11, 20),
                new Text("架け橋大学", "Kakehashi University"),
                new Text("研究インテグリティ室", "Office of Research Integrity"),
                new Addressee(
                        person,
                        new Text("見本　花子", "Professor Hanako Mihon"),
                        new Text("工学研究科　材料科学専攻", "Graduate School of Engineering, Materials Science")),
                "C-2026-0007",
                new Text("全固体電池の界面制御に関する国際共同研究", "Joint research on interfaces in all-solid-state batteries"),
                new Text("措置を講じたうえで進める", "Proceed with measures"),
                List.of(
                        new Text(
                                "本件は、公開を前提とした基礎研究であり、双方の研究者が対等に成果を分かち合う計画です。国際的な頭脳循環と社会課題の解決に資するものとして、高く評価します。",
                                "The project is basic research meant for publication, and both sides share its results as equals. We value it"
                                        + " highly for the circulation of talent and for the social issue that it addresses."),
                        new Text(
                                "一方で、契約案には成果の公表に相手方の承認を要する条項があり、また来訪者が未公開データに触れる可能性があります。次の措置によりこれらの懸念は十分に低くなると判断しました。連携の形を改めることや取りやめることは必要ありません。",
                                "The draft agreement, however, makes publication depend on the partner's consent, and visitors could reach"
                                        + " unpublished data. We find that the measures below lower these concerns far enough. Neither"
                                        + " another form of collaboration nor giving it up is needed.")),
                List.of(
                        new Ground(
                                new Text("成果の公表に相手方の承認を要する条項がある", "Publication depends on the partner's consent"),
                                "研究活動の国際化、オープン化に伴う新たなリスクに対する研究インテグリティの確保に係る対応方針",
                                "2(1)",
                                Force.INSTITUTIONAL_RULE,
                                new Text("承認を「30日以内の事前通知」に改める", "Change consent to prior notice of 30 days")),
                        new Ground(
                                new Text("重要技術領域に当たる研究である", "The field is one of the critical technologies"),
                                "資金配分機関公募要領（Call for proposals）",
                                "第4章 4.3",
                                Force.FUNDER_CONDITION,
                                null)),
                List.of(
                        new Measure(
                                new Text(
                                        "契約案の公表条項を事前通知に改め、締結前に研究インテグリティ室へ写しを送る",
                                        "Change the publication clause to prior notice and send a copy before signing"),
                                new Text("研究代表者", "Lead researcher"),
                                LocalDate.of(2027, 1, 15)),
                        new Measure(
                                new Text(
                                        "来訪者の計算機アカウントを公開データの領域に限る",
                                        "Limit visitors' computer accounts to the area of published data"),
                                new Text("専攻の情報担当", "IT contact of the department"),
                                null)),
                new Text(
                        "相手機関の電気化学計測と本学の材料合成は互いに補い合い、若手研究者3名の往来が計画されています。",
                        "The partner's electrochemistry and our synthesis complement each other; three young researchers will travel in each direction."),
                new Objection(
                        60, LocalDate.of(2027, 1, 19), new Text("研究担当理事", "the Executive Vice-President for Research")),
                LocalDate.of(2029, 3, 31));
    }

    static Letter decision() {
        return decision(new UUID(7, 1), new UUID(7, 2), new UUID(7, 3), "2026-0012");
    }

    static Letter titled(String title) {
        return changed(new Text(title, title), decision().measures());
    }

    static Letter withMeasures(int count) {
        List<Measure> measures = IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Measure(
                        new Text(i + "番目の措置を講ずる", "Take measure " + i),
                        new Text("研究代表者", "Lead researcher"),
                        LocalDate.of(2027, 1, 15)))
                .toList();
        return changed(decision().title(), measures);
    }

    private static Letter changed(Text title, List<Measure> measures) {
        Letter d = decision();
        return new Letter(
                d.id(),
                d.caseId(),
                d.kind(),
                d.number(),
                d.date(),
                d.institution(),
                d.signer(),
                d.addressee(),
                d.caseNumber(),
                title,
                d.decision(),
                d.reasons(),
                d.grounds(),
                measures,
                d.benefit(),
                d.objection(),
                d.validUntil());
    }
}
