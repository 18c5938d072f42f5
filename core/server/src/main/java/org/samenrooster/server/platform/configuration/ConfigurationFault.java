package org.samenrooster.server.platform.configuration;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The server cannot start as it is configured. The message is one line for the administrator: what
 * is wrong, which value it has, and what would be right. It never contains a secret.
 */
public final class ConfigurationFault extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger("org.samenrooster.startup");

  public ConfigurationFault(String message) {
    super(message);
  }

  public ConfigurationFault(String message, Throwable cause) {
    super(message, cause);
  }

  /** Writes the one line that tells the administrator why there is no server. */
  public void report() {
    LOG.log(Level.SEVERE, "Samenrooster cannot start. {0}", getMessage());
  }
}
