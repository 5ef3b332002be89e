package org.kakehashi.ownserver;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * An OpenID provider that lets in whoever it was told to, at once and without a page: code flow, client secret, PKCE demanded.
 * A code is good once.
 */
final class Provider implements AutoCloseable {

    static final String CLIENT = "kakehashi";
    static final String SECRET = "secret-of-the-client";

    /** Whom it lets in next; nobody, if it refuses. */
    private record Guest(String username, @Nullable String acr) {}

    private record Question(MultiValueMap<String, String> asked, Guest guest) {}

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Question> codes = new ConcurrentHashMap<>();
    private volatile @Nullable Guest next;
    private volatile @Nullable String askedAcr;

    private Provider(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
    }

    static Provider start() throws IOException, JOSEException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Provider provider =
                new Provider(server, new RSAKeyGenerator(2048).keyID("one").generate());
        server.createContext("/.well-known/openid-configuration", provider::configuration);
        server.createContext("/jwks", provider::keys);
        server.createContext("/authorize", provider::authorize);
        server.createContext("/token", provider::token);
        server.start();
        return provider;
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void letsIn(String username, @Nullable String acr) {
        next = new Guest(username, acr);
    }

    void refuses() {
        next = null;
    }

    /** What kinds of sign-in were asked for last. */
    @Nullable
    String askedAcr() {
        return askedAcr;
    }

    /** A token for programs. */
    String bearer(String username, String audience, Instant until) {
        return signed(claims(username, audience).expirationTime(Date.from(until)));
    }

    private void configuration(HttpExchange exchange) throws IOException {
        json(
                exchange,
                200,
                """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/jwks","end_session_endpoint":"%1$s/end","response_types_supported":["code"],
                 "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"],
                 "code_challenge_methods_supported":["S256"]}"""
                        .formatted(issuer()));
    }

    private void keys(HttpExchange exchange) throws IOException {
        json(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
    }

    private void authorize(HttpExchange exchange) throws IOException {
        MultiValueMap<String, String> asked =
                UriComponentsBuilder.fromUri(exchange.getRequestURI()).build().getQueryParams();
        askedAcr = asked.getFirst("acr_values");
        Guest guest = next;
        UriComponentsBuilder answer = UriComponentsBuilder.fromUriString(decoded(asked.getFirst("redirect_uri")))
                .queryParam("state", asked.getFirst("state"));
        if (guest == null || !"S256".equals(asked.getFirst("code_challenge_method"))) {
            answer.queryParam("error", "access_denied");
        } else {
            String code = UUID.randomUUID().toString();
            codes.put(code, new Question(asked, guest));
            answer.queryParam("code", code);
        }
        exchange.getResponseHeaders().add("Location", answer.build(true).toUriString());
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        MultiValueMap<String, String> sent = UriComponentsBuilder.newInstance()
                .query(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8))
                .build()
                .getQueryParams();
        Question question = codes.remove(String.valueOf(sent.getFirst("code")));
        String client =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        if (question == null
                || !client.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || !challenge(String.valueOf(sent.getFirst("code_verifier")))
                        .equals(question.asked().getFirst("code_challenge"))) {
            json(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        JWTClaimsSet.Builder claims = claims(question.guest().username(), CLIENT)
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .claim("nonce", decoded(question.asked().getFirst("nonce")));
        if (question.guest().acr() != null) {
            claims.claim("acr", question.guest().acr());
        }
        json(
                exchange,
                200,
                "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"" + signed(claims)
                        + "\"}");
    }

    private static String decoded(@Nullable String value) {
        return URLDecoder.decode(String.valueOf(value), StandardCharsets.UTF_8);
    }

    private JWTClaimsSet.Builder claims(String username, String audience) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("id-of-" + username)
                .audience(audience)
                .issueTime(new Date())
                .claim("preferred_username", username);
    }

    private String signed(JWTClaimsSet.Builder claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
