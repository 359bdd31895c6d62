package org.jointcase.api.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jointcase.ledger.command.CommittedStates;
import org.jointcase.mandate.NotPermitted;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets through whom the route permits, before anything of the request is read. What declares nothing is closed. */
final class Permissions implements HandlerInterceptor {
    private final CommittedStates states;

    Permissions(CommittedStates states) {
        this.states = states;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() != DispatcherType.ERROR
                && handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith("org.jointcase.")) {
            check(method);
        }
        return true;
    }

    private void check(HandlerMethod method) {
        var permitted = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), PermittedTo.class);
        if (permitted == null || !(SecurityContextHolder.getContext().getAuthentication() instanceof Caller caller)) {
            throw new NotPermitted();
        }
        caller.mandate().mustBe(permitted.value());
        if (permitted.ofCentre()) {
            caller.mandate().mustBeOfCentre();
        }
        if (permitted.ofCases()
                && !states.latest(caller.mandate().organisation()).state().active()) {
            throw new OrganisationNotActive();
        }
    }
}
