package org.waymark.web;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Several people who do something at the same moment. */
public final class Crowd {

    private Crowd() {}

    /** What came back for each of them, in their order. */
    public static <P, R> List<R> atOnce(List<P> people, Function<P, R> action) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(people.size())) {
            List<Future<R>> results = people.stream()
                    .map(person -> threads.submit(() -> {
                        start.await();
                        return action.apply(person);
                    }))
                    .toList();
            start.countDown();
            return results.stream().map(Crowd::result).toList();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
