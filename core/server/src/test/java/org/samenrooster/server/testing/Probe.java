package org.samenrooster.server.testing;

import java.util.Map;

/**
 * A few lines of test code that run inside the server, where beans, transactions and the database
 * are. Classes with {@code Probe} in their name are added to the built WAR for the tests.
 */
public interface Probe {

  /** By which {@link RunningServer#probe} finds it. */
  String name();

  /** Does something in the server and tells what came of it. */
  String run(Map<String, String> values) throws Exception;
}
