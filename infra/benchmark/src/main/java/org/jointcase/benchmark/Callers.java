package org.jointcase.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** So many threads that do the same again and again, each waiting for its answer. */
record Callers(int count) {
    /** What a caller does. */
    @FunctionalInterface
    interface Call {
        /** @param caller which one, from 0 */
        void run(int caller) throws Exception;
    }

    /** What ended while it was measured; a call that fails ends the benchmark. */
    Latencies run(Pace pace, Call call) throws InterruptedException {
        long from = System.nanoTime() + pace.warmUp().toNanos();
        long until = from + pace.measured().toNanos();
        var answers = new ArrayList<Future<LongStream>>();
        try (var threads = Executors.newFixedThreadPool(count)) {
            for (int i = 0; i < count; i++) {
                int caller = i;
                answers.add(threads.submit(() -> one(caller, call, from, until)));
            }
        }
        return new Latencies(all(answers), Duration.ofNanos(until - from));
    }

    private static LongStream one(int caller, Call call, long from, long until) throws Exception {
        var took = LongStream.builder();
        for (long began = System.nanoTime(); began < until; ) {
            call.run(caller);
            long ended = System.nanoTime();
            if (ended >= from && ended < until) {
                took.add(ended - began);
            }
            began = ended;
        }
        return took.build();
    }

    private static long[] all(List<Future<LongStream>> answers) throws InterruptedException {
        var all = LongStream.empty();
        for (var answer : answers) {
            try {
                all = LongStream.concat(all, answer.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("a call failed", e.getCause());
            }
        }
        return all.sorted().toArray();
    }
}
