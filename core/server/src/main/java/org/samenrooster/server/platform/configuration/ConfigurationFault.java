package org.samenrooster.server.platform.configuration;

/**
 * The server cannot start as it is configured. The message is one line for the administrator: what
 * is wrong, which value it has, and what would be right. It never contains a secret.
 */
public final class ConfigurationFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ConfigurationFault(String message) {
    super(message);
  }

  public ConfigurationFault(String message, Throwable cause) {
    super(message, cause);
  }
}
