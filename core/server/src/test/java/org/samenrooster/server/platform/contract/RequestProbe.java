package org.samenrooster.server.platform.contract;

/** Says what was asked without a request having been filtered, inside the server. */
public final class RequestProbe {

  private RequestProbe() {}

  /** From now on, in this request, this was asked. */
  public static void asked(CurrentRequest current, String operation, String key, String hash) {
    current.is(operation, key);
    current.hasHash(hash);
  }
}
