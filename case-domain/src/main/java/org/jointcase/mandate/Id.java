package org.jointcase.mandate;

import java.util.UUID;

/**
 * The identity of an aggregate, a UUID of version 7.
 *
 * @param <S> the immutable state that is known under it
 */
public interface Id<S> {
    UUID value();
}
