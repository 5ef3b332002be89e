package org.kakehashi.disclosure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.architecture.ProductClasses;
import org.kakehashi.fact.FactCatalogue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class CareerStagesTest {

    private static final DataSource NONE = new DriverManagerDataSource();
    private final CareerStages stages = new CareerStages(JdbcClient.create(NONE));

    @ParameterizedTest
    @CsvSource({
        "教授, SENIOR",
        "特任教授, SENIOR",
        "准教授, MID",
        "助教, EARLY",
        "日本学術振興会特別研究員（DC1）, EARLY",
        "博士後期課程3年, STUDENT",
        "Assistant Professor, EARLY",
        "Associate Professor of Chemistry, MID",
        "PROFESSOR EMERITUS, SENIOR",
        "Postdoctoral Fellow, EARLY",
        "PhD student, STUDENT",
        "Ｐｒｏｆｅｓｓｏｒ, SENIOR",
        "研究員, UNKNOWN",
        "顧問, UNKNOWN"
    })
    void a_title_tells_the_stage_or_nothing(String title, CareerStage stage) {
        assertThat(stages.ofTitle(title)).isEqualTo(stage);
    }

    @Test
    void the_highest_post_held_now_counts_and_one_that_ended_does_not() {
        assertThat(stages.of(
                        Document.blank().with(Part.APPOINTMENTS, PartAnswer.of(List.of(post("助教"), post("客員准教授"))))))
                .isEqualTo(CareerStage.MID);
        assertThat(stages.of(Document.blank().with(Part.CAREER, PartAnswer.of(List.of(post("助教"), ended("教授"))))))
                .isEqualTo(CareerStage.EARLY);
        assertThat(stages.of(Document.blank())).isEqualTo(CareerStage.UNKNOWN);
    }

    @Test
    void only_the_figures_read_it_and_no_fact_tells_it() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.kakehashi.review.figures..", "org.kakehashi.disclosure")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(CareerStages.class, CareerStage.class)
                .check(ProductClasses.ALL);
        noClasses()
                .that()
                .resideInAPackage("org.kakehashi.disclosure..")
                .and()
                .haveSimpleNameStartingWith("Disclosure")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(CareerStages.class, CareerStage.class)
                .check(ProductClasses.ALL);
        assertThat(new FactCatalogue().entries())
                .noneMatch(
                        entry -> entry.key().toLowerCase(java.util.Locale.ROOT).contains("career"));
    }

    private static Item post(String title) {
        return new Item(UUID.randomUUID(), Map.of(Question.POSITION, title));
    }

    private static Item ended(String title) {
        return new Item(UUID.randomUUID(), Map.of(Question.POSITION, title, Question.TO, "2020-03-31"));
    }
}
