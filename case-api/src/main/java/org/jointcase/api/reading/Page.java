package org.jointcase.api.reading;

import static org.jointcase.api.problem.Refused.malformed;

import java.util.List;
import org.jointcase.api.problem.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A page of a list.
 *
 * @param next the cursor of the next page; null where this is the last
 */
public record Page<T>(List<T> items, @Nullable String next) {
    private static final int LONGEST = 200;

    /** An answer that says in {@code Link}, too, where the next page is. */
    public static <T> ResponseEntity<Page<T>> of(List<T> items, @Nullable String next) {
        var answer = ResponseEntity.ok();
        if (next != null) {
            answer.header(HttpHeaders.LINK, link("cursor", next));
        }
        return answer.body(new Page<>(items, next));
    }

    /** What {@code Link} says of the next page: this request with another value of a parameter. */
    public static String link(String parameter, String value) {
        var address = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam(parameter, value)
                .build()
                .getQuery();
        return "<?" + address + ">; rel=\"next\"";
    }

    /** @throws Refused unless it is a number of items that a page may have */
    public static int limit(int asked) {
        if (asked < 1 || asked > LONGEST) {
            throw malformed("limit must be 1 to " + LONGEST);
        }
        return asked;
    }
}
