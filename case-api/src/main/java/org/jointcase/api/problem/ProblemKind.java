package org.jointcase.api.problem;

import java.net.URI;
import java.util.Locale;
import org.jointcase.rule.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Every problem but the broken rules: its name is the last part of its type. */
public enum ProblemKind {
    MALFORMED(HttpStatus.BAD_REQUEST, "The request does not have the shape that this route needs"),
    KEY_MISSING(HttpStatus.BAD_REQUEST, "The header Idempotency-Key is missing"),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "A valid token is needed"),
    NOT_PERMITTED(HttpStatus.FORBIDDEN, "The mandate does not hold the role that this needs"),
    UNKNOWN_ORGANISATION(HttpStatus.FORBIDDEN, "The token names no organisation that is known here"),
    ORGANISATION_NOT_ACTIVE(HttpStatus.FORBIDDEN, "The organisation sees no case while it is not active"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such thing, or none that may be seen"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This route does not know the method"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "There is no answer of the type that is accepted"),
    CODE_TAKEN(HttpStatus.CONFLICT, "Another organisation has this code"),
    REBUILD_UNDER_WAY(HttpStatus.CONFLICT, "The read model is being rebuilt or compared, or waits for its turn"),
    NOT_SIGNED_YET(HttpStatus.CONFLICT, "No checkpoint has been signed yet that reaches what was asked for"),
    STALE(HttpStatus.PRECONDITION_FAILED, "The object is at another version than the one that was seen"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is larger than it may be"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body is of another type than this route reads"),
    KEY_USED_OTHERWISE(HttpStatus.UNPROCESSABLE_CONTENT, "The key stands for another request of the same caller"),
    DIGEST_DIFFERS(HttpStatus.UNPROCESSABLE_CONTENT, "The file has another digest than the one that was stated"),
    VERSION_MISSING(HttpStatus.PRECONDITION_REQUIRED, "The header If-Match is missing"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "Something is wrong on our side"),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The ledger cannot be reached now; nothing was recorded"),
    OUTCOME_UNKNOWN(
            HttpStatus.SERVICE_UNAVAILABLE,
            "It is not known whether this was recorded: a retry with the same key finds out"),
    BEHIND(
            HttpStatus.SERVICE_UNAVAILABLE,
            "What is asked for, or who may see it, is not known well enough now; ask again in a moment"),
    NOT_SIGNED(HttpStatus.SERVICE_UNAVAILABLE, "No checkpoint covers the entry yet; ask again in a moment"),
    STORAGE_FULL(HttpStatus.INSUFFICIENT_STORAGE, "There is no room for the file");

    private static final String URN = "urn:jointcase:";

    private final HttpStatus status;
    private final String title;

    ProblemKind(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    public URI type() {
        return URI.create(URN + "problem:" + kebab(name()));
    }

    /** @param detail what exactly, in words for the caller; null where there is nothing to add */
    public ProblemDetail problem(@Nullable String detail) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(type());
        problem.setTitle(title);
        problem.setDetail(detail);
        return problem;
    }

    /** What is said where nothing is known but a status of HTTP. */
    static ProblemKind of(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> NOT_PERMITTED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 503 -> UNAVAILABLE;
            default -> status >= 400 && status < 500 ? MALFORMED : INTERNAL;
        };
    }

    /** The type of the problem that names a broken rule. */
    public static URI typeOf(Rule rule) {
        return URI.create(URN + "rule:" + kebab(rule.name()));
    }

    /** A rule's name as a sentence. */
    public static String titleOf(Rule rule) {
        var words = rule.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
