package org.kakehashi.trail;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kakehashi.review.Decisions;
import org.kakehashi.review.Determination;
import org.kakehashi.stories.MarkedStory;
import org.kakehashi.stories.StoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every command, every task of a person, every table and every page of one thing stands in {@code recorded.csv} with the act
 * that tells of it, or with the reason why there is none; what the list says is then looked up in a trail.
 */
@StoryTest
class EverythingIsRecordedTest {

    private static final Path LIST = Path.of("src/test/resources/trail/recorded.csv");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path PROCESSES = Path.of("processes");

    /** How addresses end from which a list is taken away; they are posted, and read all the same. */
    private static final String EXPORT = "/export";

    private enum Sort {
        COMMAND,
        TASK,
        TABLE,
        READ
    }

    /** @param acts any of which tells of it; none only with a reason */
    private record Listed(Sort sort, String name, Set<String> acts, String why) {}

    @Autowired
    List<DeclaresActs> declarers;

    @Autowired
    MarkedStory story;

    @Autowired
    Trail trail;

    @Autowired
    Decisions decisions;

    @Autowired
    JdbcClient db;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private static List<Listed> listed() {
        return lines(LIST).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(";", 4))
                .map(cells -> new Listed(
                        Sort.valueOf(cells[0]),
                        cells[1],
                        cells[2].isEmpty() ? Set.of() : Set.of(cells[2].split(" ")),
                        cells.length > 3 ? cells[3] : ""))
                .toList();
    }

    private static Set<String> listed(Sort sort) {
        return listed().stream()
                .filter(one -> one.sort() == sort)
                .map(Listed::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> found(Path root, String suffix, String pattern) {
        Pattern sought = Pattern.compile(pattern);
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .flatMap(file ->
                            sought.matcher(String.join("\n", lines(file))).results())
                    .map(result -> result.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void each_has_an_act_that_is_declared_or_a_reason() {
        Set<String> declared = declarers.stream()
                .flatMap(one -> one.actKinds().stream())
                .map(ActKind::name)
                .collect(Collectors.toSet());
        Set<String> reads = declarers.stream()
                .flatMap(one -> one.actKinds().stream())
                .filter(ActKind::read)
                .map(ActKind::name)
                .collect(Collectors.toSet());
        assertThat(listed()).extracting(one -> one.sort() + " " + one.name()).doesNotHaveDuplicates();
        assertThat(listed()).allSatisfy(one -> {
            assertThat(one.acts().isEmpty()).as(one.name()).isEqualTo(!one.why().isBlank());
            assertThat(one.sort() == Sort.READ ? reads : declared)
                    .as(one.name())
                    .containsAll(one.acts());
        });
    }

    @Test
    void every_command_is_listed() {
        Set<String> commands = found(SOURCES, ".java", "\\bonce\\(\\s*\\w+,\\s*\"([a-z]+\\.[a-z-]+)\"");
        assertThat(commands).hasSizeGreaterThan(45).isSubsetOf(listed(Sort.COMMAND));
    }

    @Test
    void every_task_of_a_person_is_listed() {
        Set<String> tasks = found(PROCESSES, ".bpmn", "<bpmn:userTask id=\"(\\w+)\"");
        assertThat(tasks).hasSizeGreaterThan(10).isEqualTo(listed(Sort.TASK));
    }

    @Test
    void every_table_is_listed_and_what_a_flow_asks_is_recorded_as_asked() {
        Set<String> tables = found(PROCESSES, ".dmn", "<decision id=\"([\\w-]+)\"");
        Set<String> packs = found(PROCESSES.resolve("packs"), ".dmn", "<decision id=\"([\\w-]+)\"");
        assertThat(packs).hasSizeGreaterThan(50);
        tables.removeAll(packs);
        tables.add("packs");
        assertThat(tables).isEqualTo(listed(Sort.TABLE));

        Set<String> asked = found(PROCESSES, ".bpmn", "camunda:decisionRef=\"([\\w-]+)\"");
        assertThat(asked).isNotEmpty();
        assertThat(listed())
                .filteredOn(one -> one.sort() == Sort.TABLE && asked.contains(one.name()))
                .hasSameSizeAs(asked)
                .allSatisfy(one -> assertThat(one.acts()).containsExactly("DMN_EVALUATED"));
    }

    @Test
    void every_page_and_answer_about_one_thing_is_listed_and_records_that_it_was_read() {
        Map<String, Boolean> recording = new TreeMap<>();
        mappings.getHandlerMethods().forEach((info, handler) -> {
            if (isRead(info) && handler.getBeanType().getName().startsWith("org.kakehashi")) {
                info.getPatternValues().stream()
                        .filter(one -> one.contains("{") || one.endsWith(EXPORT))
                        .forEach(one -> recording.put(one, Ways.reach(method(handler), Set.of("writeRead"))));
            }
        });
        assertThat(recording.keySet()).hasSizeGreaterThan(30).isSubsetOf(listed(Sort.READ));
        assertThat(listed())
                .filteredOn(one -> one.sort() == Sort.READ)
                .filteredOn(one -> one.acts().isEmpty()
                        == recording.getOrDefault(one.name(), !one.acts().isEmpty()))
                .as("record nothing and should, or the other way round")
                .isEmpty();
    }

    private static boolean isRead(RequestMappingInfo info) {
        return info.getPatternValues().stream().anyMatch(one -> one.endsWith(EXPORT))
                || info.getMethodsCondition().getMethods().stream()
                        .anyMatch(one -> one.name().equals("GET"));
    }

    private static JavaMethod method(HandlerMethod handler) {
        Method method = handler.getMethod();
        return Ways.CLASSES.get(method.getDeclaringClass()).getMethod(method.getName(), method.getParameterTypes());
    }

    @Test
    void what_was_done_is_in_the_trail_as_the_list_says() {
        String mark = "Numbat" + UUID.randomUUID().toString().substring(0, 8);
        story.person(mark);
        story.disclosure(mark);
        UUID collaboration = story.collaboration(mark);
        assertThat(decisions.determinations(collaboration))
                .extracting(Determination::signatures)
                .isNotEmpty();

        Set<String> ran = new TreeSet<>();
        db.sql("select c.name, array_agg(distinct a.kind) filter (where a.kind is not null) from command c"
                        + " left join trail.act a on a.leaf is not null"
                        + " and (convert_from(a.leaf, 'UTF8')::jsonb ->> 'cmd')::uuid = c.id group by c.id, c.name")
                .query((row, i) -> {
                    String name = row.getString(1);
                    ran.add(name);
                    var kinds = row.getArray(2);
                    check(Sort.COMMAND, name, kinds == null ? new String[0] : (String[]) kinds.getArray());
                    return name;
                })
                .list();
        assertThat(ran).hasSizeGreaterThan(20);

        Set<String> left = new TreeSet<>();
        db.sql("select s.node, r.case_id, count(*) from process_step s join process_run r using (instance_id)"
                        + " where s.node_type = 'userTask' and s.left_at is not null and not s.cancelled group by 1, 2")
                .query((row, i) -> {
                    left.add(row.getString(1));
                    Listed listed = row(Sort.TASK, row.getString(1));
                    assertThat(trail.of(Stream.ofCase(row.getObject(2, UUID.class))).stream()
                                    .filter(act -> listed.acts().contains(act.kind())))
                            .as(listed.name())
                            .hasSizeGreaterThanOrEqualTo(row.getInt(3));
                    return listed;
                })
                .list();
        assertThat(left).hasSizeGreaterThan(7);

        assertThat(db.sql("select count(*) from decision_record d where not exists (select from trail.act a"
                                + " where a.stream_id = d.case_id and a.kind = 'DMN_EVALUATED' and a.at = date_trunc('milliseconds', d.at)"
                                + " and convert_from(a.leaf, 'UTF8')::jsonb -> 'policy' ->> 'sha256' = d.sha256)")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static void check(Sort sort, String name, String... kinds) {
        Listed row = row(sort, name);
        if (!row.acts().isEmpty()) {
            assertThat(Arrays.asList(kinds)).as(name).containsAnyElementsOf(row.acts());
        }
    }

    private static Listed row(Sort sort, String name) {
        return listed().stream()
                .filter(one -> one.sort() == sort && one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not listed: " + name));
    }
}
