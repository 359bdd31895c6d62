package org.jointcase.task;

import java.util.UUID;
import org.jointcase.mandate.Id;

public record TaskId(UUID value) implements Id<TaskState> {
    @Override
    public String toString() {
        return value.toString();
    }
}
