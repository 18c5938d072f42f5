package org.samenrooster.server.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** Sends requests at the same moment, each on a connection of its own. */
public final class AtOnce {

  private AtOnce() {}

  /** The answers, in the order of the requests; none is sent before all are ready. */
  public static List<Answer> send(List<Callable<Answer>> requests) {
    return call(requests);
  }

  /** What came of everything, in its order; nothing begins before all are ready. */
  public static <T> List<T> call(List<Callable<T>> requests) {
    var barrier = new CyclicBarrier(requests.size());
    var threads = Executors.newFixedThreadPool(requests.size());
    try {
      var answers =
          requests.stream()
              .map(
                  request ->
                      threads.submit(
                          () -> {
                            barrier.await();
                            return request.call();
                          }))
              .collect(Collectors.toList());
      return answers.stream().map(AtOnce::get).toList();
    } finally {
      threads.shutdownNow();
    }
  }

  /** Sends one request on another thread and goes on. */
  public static Future<Answer> start(Callable<Answer> request) {
    var thread = Executors.newSingleThreadExecutor();
    try {
      return thread.submit(request);
    } finally {
      thread.shutdown();
    }
  }

  /** Waits for an answer. */
  public static <T> T get(Future<T> answer) {
    try {
      return answer.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
