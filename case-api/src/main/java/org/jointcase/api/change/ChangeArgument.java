package org.jointcase.api.change;

import static org.jointcase.api.problem.Refused.malformed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jointcase.api.problem.ProblemKind;
import org.jointcase.api.problem.Refused;
import org.jointcase.api.security.Caller;
import org.jointcase.transparency.Hash;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Reads a {@link Change} from the headers. */
final class ChangeArgument implements HandlerMethodArgumentResolver {
    static final String KEY = "Idempotency-Key";
    static final String VERSION = "If-Match";

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern ETAG = Pattern.compile("\"([1-9][0-9]{0,17})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Change.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null || !(SecurityContextHolder.getContext().getAuthentication() instanceof Caller caller)) {
            throw new IllegalStateException("a change comes from a caller");
        }
        var key = key(only(KEY, request));
        var version =
                version(only(VERSION, request), namesAnObject(request), parameter.hasMethodAnnotation(Decides.class));
        var digest = request.getAttribute(BodyReader.DIGEST) instanceof Hash whole ? whole : Digest.of(request);
        return new Change(caller, key, version, digest);
    }

    private static @Nullable String only(String name, HttpServletRequest request) {
        var values = request.getHeaders(name);
        var first = values.hasMoreElements() ? values.nextElement() : null;
        if (values.hasMoreElements()) {
            throw malformed(name + " must be said once");
        }
        return first;
    }

    private static UUID key(@Nullable String header) {
        if (header == null) {
            throw new Refused(ProblemKind.KEY_MISSING, "Every change needs the header " + KEY + ", a UUID of its own");
        }
        if (!UUID_TEXT.matcher(header).matches()) {
            throw malformed(KEY + " must be a UUID");
        }
        return UUID.fromString(header);
    }

    private static @Nullable Long version(@Nullable String header, boolean namesAnObject, boolean required) {
        if (header == null) {
            if (required) {
                throw new Refused(
                        ProblemKind.VERSION_MISSING,
                        "This route decides on a state: " + VERSION + " must name the version that was seen");
            }
            return null;
        }
        var version = ETAG.matcher(header);
        if (!namesAnObject || !version.matches()) {
            throw malformed(VERSION + " must be the one version, in quotes, of the object that the route names");
        }
        return Long.valueOf(version.group(1));
    }

    private static boolean namesAnObject(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.containsKey("id");
    }
}
