package org.jointcase.api.security;

import java.util.List;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every page tells the browser: nothing from elsewhere, nothing inline, and no word to others where it was. */
public final class StrictPages {
    private StrictPages() {}

    /** Headers of a page whose forms go to the program alone. */
    public static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers(headers, List.of());
    }

    /** @param formOrigins where the answer to a form may lead beside the program itself */
    public static void headers(HeadersConfigurer<HttpSecurity> headers, List<String> formOrigins) {
        var forms = formOrigins.stream().reduce("'self'", (all, origin) -> all + " " + origin);
        headers.contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'none'; script-src 'self'; "
                        + "style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action " + forms
                        + "; frame-ancestors 'none'; base-uri 'none'"))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
    }
}
