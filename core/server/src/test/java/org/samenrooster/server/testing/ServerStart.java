package org.samenrooster.server.testing;

import java.util.List;
import java.util.Map;

/**
 * How a server that is ready to run is started.
 *
 * @param command and its arguments
 * @param environment what it needs besides the variables of Samenrooster
 * @param startedWords what it writes as soon as it has started, with or without our WAR
 */
record ServerStart(List<String> command, Map<String, String> environment, String startedWords) {

  ServerStart {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }
}
