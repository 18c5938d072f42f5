package org.samenrooster.server.testing;

/** Whether a test runs that need not run on both databases. */
final class AskedTwice {

  private AskedTwice() {}

  static boolean isIt() {
    return !"derby".equals(System.getProperty("it.database"))
        || System.getProperty("it.everything") != null;
  }
}
