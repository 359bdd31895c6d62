package org.jointcase.projections.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointcase.ledger.Eventually.eventually;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final Turns turns = new Turns(1, Duration.ofMinutes(1));
    private final List<Integer> had = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        turns.close();
    }

    @Test
    void one_has_it_and_of_those_who_wait_the_lowest_rank_comes_first() throws InterruptedException {
        turns.take(5);
        List.of(7, 3, 1_000, 1).forEach(rank -> wanting(turns, rank));
        assertThat(had).isEmpty();

        for (int i = 1; i <= 4; i++) {
            int so = i;
            turns.giveBack();
            eventually("the next has it", () -> had.size() == so);
        }
        assertThat(had).containsExactly(1, 3, 7, 1_000);
    }

    @Test
    void one_that_stands_still_does_not_keep_the_others_for_ever() throws InterruptedException {
        var impatient = new Turns(1, Duration.ofMillis(20));
        impatient.take(0);
        wanting(impatient, 1);
        eventually("the other goes on", () -> had.equals(List.of(1)));
    }

    @Test
    void once_it_is_closed_nobody_gets_a_turn() throws InterruptedException {
        turns.take(0);
        var waiting = wanting(turns, 1);
        turns.close();
        turns.giveBack();
        waiting.join();
        assertThat(had).isEmpty();
    }

    private Thread wanting(Turns of, int rank) {
        var thread = Thread.ofPlatform().start(() -> {
            try {
                of.take(rank);
                had.add(rank);
            } catch (InterruptedException closed) {
                // It has had none.
            }
        });
        eventually("it waits", () -> thread.getState() == Thread.State.TIMED_WAITING || !thread.isAlive());
        return thread;
    }
}
