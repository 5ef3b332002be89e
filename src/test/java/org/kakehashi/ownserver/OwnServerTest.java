package org.kakehashi.ownserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.kakehashi.Kakehashi;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** By the book: README's SQL on an empty server, README's settings, an OpenID provider; then people and programs come. */
@Execution(ExecutionMode.SAME_THREAD)
class OwnServerTest {

    private static final String API = "kakehashi-api";
    private static final String STRONG = "https://refeds.org/profile/mfa";

    private static EmbeddedPostgres server;
    private static Provider provider;
    private static ServletWebServerApplicationContext program;
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                .start();
        provider = Provider.start();
        List<String> sql = Readme.sql();
        for (String statement : sql.get(0).split(";\n")) {
            asSuperuser("postgres", statement);
        }
        asSuperuser("kakehashi", sql.get(1));
        program = (ServletWebServerApplicationContext) new SpringApplicationBuilder(Kakehashi.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + url() + "?reWriteBatchedInserts=true",
                        "--spring.datasource.username=app_rw",
                        "--spring.datasource.password=" + Readme.PASSWORD,
                        "--spring.flyway.url=" + url(),
                        "--spring.flyway.user=kakehashi_migrator",
                        "--spring.flyway.password=" + Readme.PASSWORD,
                        "--kakehashi.database.eraser.password=" + Readme.PASSWORD,
                        "--kakehashi.trail.keys=" + folder.resolve("trail-keys"),
                        "--kakehashi.lists.shipped=classpath*:lists/jp-mofa-*/source.yaml",
                        "--kakehashi.sign-in.acr=" + STRONG,
                        "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + provider.issuer(),
                        "--spring.security.oauth2.resourceserver.jwt.audiences=" + API,
                        "--spring.security.oauth2.client.provider.institution.issuer-uri=" + provider.issuer(),
                        "--spring.security.oauth2.client.registration.institution.client-id=" + Provider.CLIENT,
                        "--spring.security.oauth2.client.registration.institution.client-secret=" + Provider.SECRET,
                        "--spring.security.oauth2.client.registration.institution.client-name=Kyodo University",
                        "--spring.security.oauth2.client.registration.institution.scope=openid,profile");
        asSuperuser("kakehashi", sql.get(2));
        enter("sato", "Naoko Sato", "RESEARCHER");
        enter("mori", "Chihiro Mori", "AUDITOR");
    }

    @AfterAll
    static void stop() throws IOException {
        if (program != null) {
            program.close();
        }
        provider.close();
        server.close();
    }

    private static void asSuperuser(String database, String sql) throws SQLException {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** By the first administrator, as a program. */
    private static void enter(String username, String name, String role) throws IOException, InterruptedException {
        String unit = JsonPath.read(administered("GET", "/units", ""), "$[0].id");
        String person = administered(
                "PUT",
                "/people/" + username,
                "{\"nameJa\":\"%1$s\",\"nameEn\":\"%1$s\",\"unit\":\"%2$s\"}".formatted(name, unit));
        String roles = administered(
                "POST",
                "/people/" + JsonPath.read(person, "$.id") + "/roles",
                "{\"role\":\"%s\",\"granted\":true,\"reason\":\"Appointed\"}".formatted(role));
        assertThat(roles).contains(role);
    }

    private static String administered(String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(at("/api/v1" + path))
                .header(
                        "Authorization",
                        "Bearer "
                                + provider.bearer("hayashi", API, Instant.now().plusSeconds(60)))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/kakehashi";
    }

    private static URI at(String path) {
        return URI.create("http://localhost:" + program.getWebServer().getPort() + path);
    }

    private HttpResponse<String> page(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(at(path)).header("Accept-Language", "en").build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private int asAuditor(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(at(path))
                .header("Acting-Role", "AUDITOR")
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private HttpResponse<String> signIn() throws IOException, InterruptedException {
        return page("/oauth2/authorization/institution");
    }

    private int asked(String bearer) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(at("/api/v1/receipts"))
                .header("Authorization", bearer)
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private static List<String> signedIn() {
        return JdbcClient.create(server.getDatabase("postgres", "kakehashi"))
                .sql("select role from trail.act where kind = 'SIGNED_IN'")
                .query(String.class)
                .list();
    }

    @BeforeEach
    void nobody() {
        provider.refuses();
    }

    @Test
    void the_page_to_sign_in_on_leads_to_the_institution_and_shows_no_demo() throws Exception {
        HttpResponse<String> page = page("/");
        assertThat(page.uri().getPath()).isEqualTo("/sign-in");
        assertThat(page.body())
                .contains("Sign in with Kyodo University", "/oauth2/authorization/institution")
                .doesNotContain("demo", "password", "Sign out of the institution");
        assertThat(page("/sign-in?out").body())
                .contains(
                        "Sign out of the institution too",
                        provider.issuer() + "/end?client_id=kakehashi&amp;post_logout_redirect_uri=http");
    }

    @Test
    void a_researcher_comes_in() throws Exception {
        provider.letsIn("sato", null);
        HttpResponse<String> home = signIn();
        assertThat(home.uri().getPath()).isEqualTo("/home");
        assertThat(home.body()).contains("Naoko Sato");
        assertThat(page("/receipts").statusCode()).isEqualTo(200);
    }

    @Test
    void a_weak_sign_in_stays_a_researcher_s_whatever_is_granted_while_it_lasts() throws Exception {
        enter("kondo", "Aoi Kondo", "RESEARCHER");
        provider.letsIn("kondo", null);
        assertThat(signIn().statusCode()).isEqualTo(200);
        enter("kondo", "Aoi Kondo", "AUDITOR");

        assertThat(page("/receipts").statusCode()).isEqualTo(200);
        assertThat(asAuditor("/audit/acts")).isEqualTo(403);
        provider.letsIn("kondo", STRONG);
        assertThat(signIn().statusCode()).isEqualTo(200);
        assertThat(asAuditor("/audit/acts")).isEqualTo(200);
    }

    @Test
    void whoever_has_more_rights_comes_in_by_a_stronger_sign_in_only_and_it_is_recorded() throws Exception {
        int before = signedIn().size();
        provider.letsIn("mori", "password");
        HttpResponse<String> refused = signIn();
        assertThat(provider.askedAcr()).isEqualTo(STRONG);
        assertThat(refused.uri()).hasToString(at("/sign-in?failed=TOO_WEAK").toString());
        assertThat(refused.body()).contains("asks for a stronger sign-in", "Sign out of the institution too");
        assertThat(page("/audit/acts").uri().getPath()).isEqualTo("/sign-in");
        assertThat(signedIn()).hasSize(before);

        provider.letsIn("mori", STRONG);
        HttpResponse<String> asWished = signIn();
        assertThat(asWished.uri().getPath()).isEqualTo("/audit/acts");
        assertThat(asWished.statusCode()).isEqualTo(200);
        assertThat(signedIn()).hasSize(before + 1);
    }

    @Test
    void a_stranger_a_refusal_and_an_answer_to_no_question_let_nobody_in() throws Exception {
        provider.letsIn("stranger", STRONG);
        HttpResponse<String> stranger = signIn();
        assertThat(stranger.uri().getQuery()).isEqualTo("failed=UNKNOWN");
        assertThat(stranger.body()).contains("not registered here yet").doesNotContain("stranger");

        provider.refuses();
        HttpResponse<String> refused = signIn();
        assertThat(refused.uri().getQuery()).isEqualTo("failed=PROVIDER");
        assertThat(refused.body()).contains("did not succeed");

        assertThat(page("/login/oauth2/code/institution?code=a&state=b").uri().getQuery())
                .isEqualTo("failed=PROVIDER");
        assertThat(page("/home").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void programs_come_with_a_token_that_was_made_for_us() throws Exception {
        Instant soon = Instant.now().plusSeconds(60);
        assertThat(asked("Bearer " + provider.bearer("sato", API, soon))).isEqualTo(200);
        assertThat(asked("Bearer " + provider.bearer("sato", Provider.CLIENT, soon)))
                .isEqualTo(401);
        assertThat(asked("Bearer " + provider.bearer("stranger", API, soon))).isEqualTo(401);
        assertThat(asked("Bearer " + provider.bearer("sato", API, Instant.now().minusSeconds(120))))
                .isEqualTo(401);
        assertThat(asked("Basic c2F0bzpkZW1v")).isEqualTo(401);
    }
}
