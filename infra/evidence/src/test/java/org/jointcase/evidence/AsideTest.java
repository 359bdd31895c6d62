package org.jointcase.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AsideTest {
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final Aside aside = new Aside(threads);

    @AfterEach
    void shutdown() {
        threads.shutdownNow();
    }

    @Test
    void one_task_begins_when_the_one_before_is_done() throws IOException {
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        for (int i = 0; i < 1_000; i++) {
            aside.begin(() -> {
                most.accumulateAndGet(running.incrementAndGet(), Math::max);
                return running.decrementAndGet();
            });
        }
        aside.await();
        assertThat(running).hasValue(0);
        assertThat(most).hasValue(1);
    }

    @Test
    void a_failure_comes_out_where_the_next_is_begun_and_at_the_end() throws IOException {
        aside.begin(() -> {
            throw new IOException("the disk is gone");
        });
        assertThatIOException().isThrownBy(() -> aside.begin(() -> 1)).withMessage("the disk is gone");
        assertThatIOException().isThrownBy(aside::await).withMessage("the disk is gone");
    }

    @Test
    void an_error_comes_out_too() throws IOException {
        aside.begin(() -> {
            throw new StackOverflowError();
        });
        assertThatIllegalStateException().isThrownBy(aside::await).withCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    void who_is_interrupted_stops_waiting_and_stays_interrupted() throws IOException {
        aside.begin(() -> {
            new CountDownLatch(1).await();
            return 1;
        });
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(InterruptedIOException.class).isThrownBy(aside::await);
        assertThat(Thread.interrupted()).isTrue();
    }
}
