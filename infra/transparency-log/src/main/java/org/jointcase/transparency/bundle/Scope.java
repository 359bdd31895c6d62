package org.jointcase.transparency.bundle;

import java.util.UUID;
import org.jointcase.transparency.Canonical;

/** Which entries of a log a bundle holds. Its text stands in the bundle's first member. */
public sealed interface Scope {
    /** Everything up to the checkpoint. */
    record Whole() implements Scope {
        @Override
        public String toString() {
            return "whole";
        }
    }

    /**
     * Those from a position on, without a gap.
     *
     * @param first position, from 1
     */
    record Range(long first) implements Scope {
        public Range {
            if (first < 1) {
                throw new IllegalArgumentException("a range begins at position 1 or later");
            }
        }

        @Override
        public String toString() {
            return "range " + first;
        }
    }

    /** Those of one case, from its first on. */
    record OfCase(UUID caseId) implements Scope {
        @Override
        public String toString() {
            return "case " + caseId;
        }
    }

    /** @throws IllegalArgumentException unless {@code toString} makes this text */
    static Scope parse(String text) {
        String[] words = text.split(" ", 2);
        Scope scope = switch (words[0]) {
            case "whole" -> new Whole();
            case "range" -> new Range(Canonical.number(second(words)));
            case "case" -> new OfCase(UUID.fromString(second(words)));
            default -> throw new IllegalArgumentException("a scope is whole, range or case");
        };
        if (!scope.toString().equals(text)) {
            throw new IllegalArgumentException("the scope is written otherwise: " + scope);
        }
        return scope;
    }

    private static String second(String[] words) {
        if (words.length < 2) {
            throw new IllegalArgumentException("the scope lacks its number or id");
        }
        return words[1];
    }
}
