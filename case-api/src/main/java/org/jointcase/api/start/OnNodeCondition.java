package org.jointcase.api.start;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

final class OnNodeCondition implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var wanted = metadata.getAnnotations().get(OnNode.class);
        var role = wanted.getEnum("role", NodeRole.class);
        return NodeRole.in(context.getEnvironment()).contains(role) == wanted.getBoolean("has");
    }
}
