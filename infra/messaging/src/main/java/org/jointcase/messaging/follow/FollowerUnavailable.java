package org.jointcase.messaging.follow;

/** A follower cannot read or write what it keeps, through no fault of the entry. */
public final class FollowerUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FollowerUnavailable(Throwable cause) {
        super(cause);
    }
}
