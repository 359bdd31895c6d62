package org.jointcase.messaging.follow;

/** A way that a log comes to a follower. */
public interface Following extends AutoCloseable {
    void start();

    /** Lets what is under way end. */
    @Override
    void close();
}
