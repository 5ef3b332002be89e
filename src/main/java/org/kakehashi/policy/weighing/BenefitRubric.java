package org.kakehashi.policy.weighing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kakehashi.policy.Text;
import org.kakehashi.policy.table.ProcessFiles;
import org.kakehashi.policy.table.UnreadableTable;
import org.kakehashi.policy.table.YamlText;
import org.springframework.stereotype.Component;

/**
 * The questions about benefit and how their answers are graded: {@code processes/benefit/rubric.yaml}, after S2b. No
 * answer reads a country, and one purpose is enough.
 */
@Component
public class BenefitRubric {

    public static final int HIGHEST = 3;

    private final Map<String, Text> groups = new LinkedHashMap<>();
    private final Map<String, BenefitQuestion> questions = new LinkedHashMap<>();
    private final Map<BenefitQuestion.Side, List<Text>> scales = new LinkedHashMap<>();
    private final List<String> purposeGroups;
    private final List<String> always;
    private final int capWhenUnanswered;

    public BenefitRubric(ProcessFiles files) {
        Map<String, @Nullable Object> root = YamlText.read(files.file("benefit/rubric.yaml"));
        YamlText.list(root.get("groups")).stream()
                .map(YamlText::map)
                .forEach(group -> groups.put(YamlText.text(group, "id"), words(group, "ja", "en")));
        read(root.get("items"));
        read(root.get("free_entries"));
        Map<String, @Nullable Object> scale = YamlText.map(root.get("scales"));
        scales.put(BenefitQuestion.Side.BENEFIT, scale(scale.get("claim")));
        scales.put(BenefitQuestion.Side.TEST, scale(scale.get("test")));
        Map<String, @Nullable Object> use = YamlText.map(root.get("use"));
        purposeGroups = YamlText.texts(use.get("purpose_groups"));
        always = YamlText.texts(use.get("asked_with_every_purpose"));
        capWhenUnanswered = Integer.parseInt(YamlText.text(use, "cap_when_unanswered"));
        always.forEach(this::question);
    }

    /** The groups of purposes. */
    public Map<String, Text> purposeGroups() {
        Map<String, Text> purposes = new LinkedHashMap<>(groups);
        purposes.keySet().retainAll(purposeGroups);
        return purposes;
    }

    /** The single purposes, which are ticked first, group by group. */
    public List<BenefitQuestion> purposes() {
        return purposeGroups.stream()
                .flatMap(group -> questions.values().stream().filter(question -> question.claims(group)))
                .toList();
    }

    /** What may be ticked: a single purpose, or a group for all of its purposes. */
    public Set<String> tickable() {
        Set<String> ids = new LinkedHashSet<>(purposeGroups);
        purposes().forEach(purpose -> ids.add(purpose.id()));
        return ids;
    }

    public List<BenefitQuestion> all() {
        return List.copyOf(questions.values());
    }

    public Optional<BenefitQuestion> find(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    /** What the answers 0 to 3 mean for a claim; for a test and all else, what they mean for a test. */
    public List<Text> scale(BenefitQuestion question) {
        return scales.getOrDefault(question.side(), scales.getOrDefault(BenefitQuestion.Side.TEST, List.of()));
    }

    /**
     * What a researcher is asked: the purposes that he ticks, the tests of their groups, and the viewpoints that are always
     * asked; about eight for two or three purposes. What is the office's or the institution's to answer is not among them.
     *
     * @param ticked ids of purposes or of whole groups
     */
    public List<BenefitQuestion> questionsFor(Collection<String> ticked) {
        List<BenefitQuestion> asked = new ArrayList<>();
        for (String group : purposeGroups) {
            boolean whole = ticked.contains(group);
            boolean some = questions.values().stream()
                    .anyMatch(question -> question.claims(group) && ticked.contains(question.id()));
            if (whole || some) {
                questions.values().stream()
                        .filter(question -> question.group().equals(group))
                        .filter(question -> question.level() == BenefitQuestion.Level.CASE && !question.byOffice())
                        .filter(question -> whole || !question.claims(group) || ticked.contains(question.id()))
                        .forEach(asked::add);
            }
        }
        if (!asked.isEmpty()) {
            always.forEach(id -> asked.add(question(id)));
        }
        return List.copyOf(asked);
    }

    /**
     * The grade of each claimed group is its best claim, capped by its weakest answered test; a test without an answer
     * caps at 1, never at 0.
     *
     * @param answers 0 to 3 by question id; answers to questions of the risk side change nothing here
     */
    public Benefit grade(Map<String, Integer> answers) {
        answers.forEach((id, answer) -> {
            question(id);
            if (answer < 0 || answer > HIGHEST) {
                throw new IllegalArgumentException("an answer is 0 to 3");
            }
        });
        Map<String, Integer> grades = new TreeMap<>();
        List<String> unanswered = new ArrayList<>();
        for (String group : purposeGroups) {
            int claim = questions.values().stream()
                    .filter(question -> question.claims(group))
                    .mapToInt(question -> answers.getOrDefault(question.id(), 0))
                    .max()
                    .orElse(0);
            if (claim > 0) {
                grades.put(group, Math.min(claim, cap(group, answers, unanswered)));
            }
        }
        int best = grades.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Benefit(best, grades, unanswered);
    }

    private int cap(String group, Map<String, Integer> answers, List<String> unanswered) {
        int cap = HIGHEST;
        for (BenefitQuestion question : questions.values()) {
            if (question.tests(group)) {
                Integer answer = answers.get(question.id());
                if (answer == null) {
                    unanswered.add(question.id());
                }
                cap = Math.min(cap, answer == null ? capWhenUnanswered : answer);
            }
        }
        return cap;
    }

    private BenefitQuestion question(String id) {
        return find(id).orElseThrow(() -> new UnreadableTable("the benefit rubric has no question " + id));
    }

    private void read(@Nullable Object items) {
        for (Object one : YamlText.list(items)) {
            Map<String, @Nullable Object> item = YamlText.map(one);
            String id = YamlText.text(item, "id");
            questions.put(
                    id,
                    new BenefitQuestion(
                            id,
                            YamlText.text(item, "group"),
                            BenefitQuestion.word(BenefitQuestion.Type.class, YamlText.text(item, "type")),
                            BenefitQuestion.word(BenefitQuestion.Side.class, YamlText.text(item, "side")),
                            BenefitQuestion.word(BenefitQuestion.Level.class, YamlText.text(item, "level")),
                            YamlText.text(item, "answered_by", "").equals("office"),
                            YamlText.text(item, "text", ""),
                            words(item, "q_ja", "q_en"),
                            YamlText.text(item, "note", "")));
        }
    }

    private static List<Text> scale(@Nullable Object steps) {
        return YamlText.list(steps).stream()
                .map(YamlText::map)
                .map(step -> words(step, "ja", "en"))
                .toList();
    }

    private static Text words(Map<String, @Nullable Object> of, String ja, String en) {
        return new Text(YamlText.text(of, ja), YamlText.text(of, en));
    }
}
