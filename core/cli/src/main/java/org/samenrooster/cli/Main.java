package org.samenrooster.cli;

/** The entry point of {@code bin/samenrooster}. */
public final class Main {

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    int exitCode = Commands.run(Console.ofProcess(), arguments);
    // During an interrupt the process is ending already, with a code of its own.
    System.exit(exitCode);
  }
}
