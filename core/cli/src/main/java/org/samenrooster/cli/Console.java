package org.samenrooster.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Where a command speaks: results on {@code out}, progress and faults on {@code err}, both in UTF-8
 * whatever the machine's locale is.
 *
 * @param startNanos {@link System#nanoTime()} at which the command began; the time a person waits
 *     begins with the process, not with the search
 */
record Console(PrintStream out, PrintStream err, Clock clock, long startNanos) {

  /** The process's own streams and clock. */
  static Console ofProcess() {
    Duration age = age();
    return new Console(
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        Clock.systemDefaultZone(),
        System.nanoTime() - age.toNanos());
  }

  // The process is older than its Java: the script that became it may have looked around first.
  // Only when it has built the program, which it says, that time is not the command's.
  private static Duration age() {
    Duration ofJava = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
    if (Boolean.getBoolean("samenrooster.built")) {
      return ofJava;
    }
    return ProcessHandle.current()
        .info()
        .startInstant()
        .map(start -> Duration.between(start, Instant.now()))
        .filter(ofProcess -> ofProcess.compareTo(ofJava) > 0)
        .orElse(ofJava);
  }

  /** How long the command runs. */
  Duration sinceStart() {
    return Duration.ofNanos(System.nanoTime() - startNanos);
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }
}
