package org.jointcase.api.security;

import org.jointcase.mandate.Mandate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a route its {@link Caller} or his {@link Mandate}: from the token, whatever the request says. */
final class CallerArgument implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class || parameter.getParameterType() == Mandate.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var caller = caller();
        return parameter.getParameterType() == Caller.class ? caller : caller.mandate();
    }

    static Caller caller() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof Caller caller) {
            return caller;
        }
        throw new IllegalStateException("a route that needs a caller is open to nobody else");
    }
}
