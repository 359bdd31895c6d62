package org.jointcase.api;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A person logs in with a password, and a tool without a secret gets a token of that person (RFC 6749, 7636, 8252). */
class LoginIT {
    private static final String VERIFIER = "a-verifier-of-forty-three-characters-or-more-1";
    private static final String TOOL = "http://127.0.0.1:49152/callback";
    private static final JsonMapper JSON = new JsonMapper();

    private final Program program = Program.shared();
    private final Browser browser = new Browser(program);

    @Test
    void whoever_logs_in_is_the_person_that_he_is_as_a_client() {
        var person = program.as("agency.investigator");
        var loggedIn = person.withToken(token(code()));

        assertThat(loggedIn.get("/me").granted().json())
                .isEqualTo(person.get("/me").granted().json());
    }

    @Test
    void the_key_of_a_person_is_another_through_another_client() {
        var person = program.as("agency.investigator");
        var loggedIn = person.withToken(token(code()));
        var key = UUID.randomUUID().toString();
        var first = person.send(
                        person.change("/investigations", JointCase.SUBMISSION).setHeader("Idempotency-Key", key))
                .granted();
        var second = loggedIn.send(
                        loggedIn.change("/investigations", JointCase.SUBMISSION).setHeader("Idempotency-Key", key))
                .granted();

        assertThat(second.text("id")).isNotEqualTo(first.text("id"));
    }

    @Test
    void who_is_not_logged_in_is_asked_to_and_then_sent_where_he_wanted() {
        assertThat(URI.create(Browser.target(browser.open(authorize(Map.of())))).getPath())
                .isEqualTo("/login");
        var back = browser.logIn("agency.investigator", "demo");

        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(URI.create(Browser.target(back)).getPath()).isEqualTo("/oauth2/authorize");
    }

    @Test
    void the_page_loads_nothing_from_elsewhere_and_nothing_inline() {
        var page = browser.open("/login");

        assertThat(page.body()).doesNotContain("<script", "<style", "style=\"", "onload", "//");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                        + "connect-src 'self'; form-action 'self' http://127.0.0.1:*; frame-ancestors 'none'; "
                        + "base-uri 'none'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.headers().firstValue("Set-Cookie").orElse("")).contains("HttpOnly", "SameSite=Lax");
        assertThat(browser.open("/default-ui.css").statusCode()).isEqualTo(200);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_told_the_same() {
        var wrong = browser.logIn("agency.investigator", "demo1");
        var unknown = browser.logIn("nobody", "demo");

        assertThat(Browser.target(wrong)).endsWith("/login?error").isEqualTo(Browser.target(unknown));
        assertThat(Browser.target(browser.open(authorize(Map.of())))).endsWith("/login");
    }

    @Test
    void a_form_without_its_token_is_refused() {
        browser.open("/login");
        var forged = browser.send("/login", Map.of("username", "agency.investigator", "password", "demo"));

        assertThat(forged.statusCode()).isEqualTo(403);
    }

    @Test
    void the_session_opens_nothing_but_the_provider() {
        browser.logIn("ncic.supervisor", "demo");

        assertThat(browser.open("/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(browser.send("/api/v1/investigations", Map.of()).statusCode())
                .isEqualTo(401);
        assertThat(program.anonymous().get("/me").header("Set-Cookie")).isEmpty();
    }

    @Test
    void a_code_is_good_once_and_for_who_asked_for_it() {
        var code = code();
        assertThat(exchange(code, Map.of("code_verifier", VERIFIER + "x")).statusCode())
                .isEqualTo(400);
        assertThat(exchange(code, Map.of("client_id", "agency.investigator")).statusCode())
                .isEqualTo(401);
        token(code);

        var again = exchange(code, Map.of());
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("invalid_grant");
    }

    @Test
    void a_code_is_sent_only_where_it_was_agreed_and_only_with_a_challenge() {
        browser.logIn("agency.investigator", "demo");

        for (var elsewhere : new String[] {
            "https://example.org/callback", "http://127.0.0.1:49152/other", "http://127.0.0.1.example.org/callback"
        }) {
            var answer = browser.open(authorize(Map.of("redirect_uri", elsewhere)));
            assertThat(answer.statusCode()).as(elsewhere).isEqualTo(400);
        }
        for (var weak : new String[] {"code_challenge", "code_challenge_method"}) {
            var answer = browser.open(authorize(Map.of(weak, "")));
            assertThat(Browser.target(answer)).startsWith(TOOL + "?error=invalid_request");
        }
        assertThat(Browser.target(browser.open(authorize(Map.of("code_challenge_method", "plain")))))
                .startsWith(TOOL + "?error=invalid_request");
    }

    @Test
    void a_client_with_a_secret_asks_for_no_codes() {
        browser.logIn("agency.investigator", "demo");

        assertThat(browser.open(authorize(Map.of("client_id", "ncic.supervisor")))
                        .statusCode())
                .isEqualTo(400);
    }

    private String code() {
        browser.logIn("agency.investigator", "demo");
        var back = Browser.target(browser.open(authorize(Map.of())));
        assertThat(back).startsWith(TOOL + "?code=").endsWith("&state=a-state");
        return back.replaceAll(".*[?]code=([^&]+).*", "$1");
    }

    private String token(String code) {
        var answer = exchange(code, Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).required("access_token").asString();
    }

    private HttpResponse<String> exchange(String code, Map<String, String> otherwise) {
        var form = new HashMap<>(Map.of(
                "grant_type", "authorization_code",
                "code", code,
                "redirect_uri", TOOL,
                "client_id", "jointcase-desktop",
                "code_verifier", VERIFIER));
        form.putAll(otherwise);
        return new Browser(program).send("/oauth2/token", form);
    }

    private static String authorize(Map<String, String> otherwise) {
        var query = new HashMap<>(Map.of(
                "response_type", "code",
                "client_id", "jointcase-desktop",
                "redirect_uri", TOOL,
                "state", "a-state",
                "code_challenge", challenge(),
                "code_challenge_method", "S256"));
        query.putAll(otherwise);
        query.values().removeIf(String::isEmpty);
        return "/oauth2/authorize?" + Browser.encoded(query);
    }

    private static String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
