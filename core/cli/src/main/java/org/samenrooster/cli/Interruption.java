package org.samenrooster.cli;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Watches for Ctrl-C (and a polite kill) while a search runs. The process then ends by itself with
 * the usual code of the signal, 130 for Ctrl-C, but first waits until the best so far is written.
 */
final class Interruption implements AutoCloseable {

  /** The longest the best so far takes to be written. */
  private static final int PATIENCE_SECONDS = 20;

  private final AtomicBoolean interrupted = new AtomicBoolean();
  private final CountDownLatch written = new CountDownLatch(1);
  private final Thread hook;

  private Interruption(PrintStream err, String sentence) {
    hook = new Thread(() -> stop(err, sentence), "interruption");
  }

  /**
   * Starts to watch.
   *
   * @param sentence what is said when it happens
   */
  static Interruption watch(PrintStream err, String sentence) {
    Interruption interruption = new Interruption(err, sentence);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  private void stop(PrintStream err, String sentence) {
    interrupted.set(true);
    err.println(sentence);
    try {
      if (!written.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        err.println("…");
      }
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether somebody wants the search to stop. */
  boolean happened() {
    return interrupted.get();
  }

  /** Says that everything is written. */
  @Override
  public void close() {
    written.countDown();
    if (!happened()) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException endingAnyway) {
        // The process began to end just now; the hook finds everything written.
      }
    }
  }
}
